package org.waymate.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;

/// Slack is on when it has a token. What a message would look like there can be asked without one.
@Configuration(proxyBeanMethods = false)
class SlackConfiguration {

    static final String DOOR = "/slack/events";

    @Bean
    SlackLookalike slackLookalike(Codec codec) {
        return new SlackLookalike(new MessageRenderer(codec));
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(TokenGiven.class)
    static class Connected {

        @Bean
        SlackSettings slackSettings(Environment environment) {
            return SlackSettings.of(environment);
        }

        @Bean
        WebApi slackWebApi(SlackSettings settings) {
            return new WebApi(settings);
        }

        @Bean
        Work slackWork() {
            return new Work();
        }

        @Bean
        App slackApp(SlackSettings settings, WebApi api, Desk desk, Codec codec, Work slackWork,
                Clock clock) {
            var app = BoltApp.of(settings, api);
            SlackEars.of(api, desk, codec, slackWork, clock).listen(app);
            return app;
        }

        @Bean
        SlackConnection slackConnection(SlackSettings settings, WebApi api, App slackApp) {
            return new SlackConnection(settings, api, slackApp);
        }

        @Bean
        SlackPlatform slackPlatform(SlackConnection connection, WebApi api, Codec codec) {
            return new SlackPlatform(connection, new MessageRenderer(codec),
                    new Sending(api, new Files(api)), new GroupMessages(api));
        }

        @Bean
        ServletRegistrationBean<SlackAppServlet> slackDoor(SlackSettings settings, App slackApp) {
            var door = new ServletRegistrationBean<>(new SlackAppServlet(slackApp), DOOR);
            door.setEnabled(settings.byHttp());
            return door;
        }

        @Bean
        FilterRegistrationBean<FreshSignatures> freshSignatures(SlackSettings settings,
                @Qualifier("wallClock") Clock clock) {
            var filter = new FilterRegistrationBean<>(new FreshSignatures(clock));
            filter.addUrlPatterns(DOOR);
            filter.setEnabled(settings.byHttp());
            return filter;
        }
    }
}
