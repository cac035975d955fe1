package org.waymate.slack;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymate.slack.fake.FakeSlack;

/// Each context talks to a Slack of its own.
final class WithFakeSlack implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var slack = new FakeSlack();
        context.getBeanFactory().registerSingleton("fakeSlack", slack);
        TestPropertyValues
                .of("waymate.slack.bot-token=" + FakeSlack.BOT_TOKEN,
                        "waymate.slack.signing-secret=" + HttpDoor.SECRET,
                        "waymate.slack.api-url=" + slack.apiUrl())
                .applyTo(context);
    }
}
