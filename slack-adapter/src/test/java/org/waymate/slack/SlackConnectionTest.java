package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymate.slack.fake.FakeSlack;

class SlackConnectionTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private Optional<SlackConnection> connection = Optional.empty();

    @AfterEach
    void stops() {
        connection.ifPresent(SlackConnection::stop);
        SLACK.forget();
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }

    private SlackConnection with(String token, Optional<String> appToken, Optional<String> secret) {
        var settings = new SlackSettings(token, appToken, secret, Optional.of(SLACK.apiUrl()));
        var api = new WebApi(settings);
        var started = new SlackConnection(settings, api, new App(AppConfig.builder().slack(api.slack())
                .singleTeamBotToken(token).signingSecret("s").build()));
        started.start();
        connection = Optional.of(started);
        return started;
    }

    @Test
    void aRightTokenConnects() {
        var right = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(right::ready);
        assertThat(right.whyNot()).isEmpty();
    }

    @Test
    void aWrongTokenIsSaidAndStopsNothing() {
        var wrong = with("xoxb-wrong", Optional.empty(), Optional.of("s"));

        await().until(() -> wrong.whyNot().isPresent());
        assertThat(wrong.whyNot().get()).contains("SLACK_BOT_TOKEN", "invalid_auth")
                .doesNotContain("xoxb-wrong");
        assertThat(wrong.ready()).isFalse();
    }

    @Test
    void aWrongAppTokenIsToldApart() {
        var wrong = with(FakeSlack.BOT_TOKEN, Optional.of("xapp-wrong"), Optional.empty());

        await().until(() -> wrong.whyNot().isPresent());
        assertThat(wrong.whyNot().get()).contains("SLACK_APP_TOKEN");
    }

    @Test
    void aTokenAloneHasNoWayIn() {
        var alone = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.empty());

        assertThat(alone.whyNot().orElseThrow()).contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    }

    @Test
    void anOutageAtStartIsNoRefusal() {
        SLACK.breaksDown();
        var waiting = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(() -> SLACK.called().contains("auth.test"));
        assertThat(waiting.ready()).isFalse();
        assertThat(waiting.whyNot()).isEmpty();
    }
}
