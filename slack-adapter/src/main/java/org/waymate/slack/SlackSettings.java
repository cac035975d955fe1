package org.waymate.slack;

import java.util.Optional;
import org.springframework.core.env.Environment;

/// What the environment says about Slack.
///
/// @param botToken `SLACK_BOT_TOKEN`
/// @param appToken `SLACK_APP_TOKEN`: Socket Mode when it is there, signed HTTP when it is not
/// @param signingSecret `SLACK_SIGNING_SECRET`
/// @param api `SLACK_API_URL`, with a slash at its end
record SlackSettings(String botToken, Optional<String> appToken, Optional<String> signingSecret,
        Optional<String> api) {

    static SlackSettings of(Environment environment) {
        return new SlackSettings(value(environment, "bot-token", "SLACK_BOT_TOKEN").orElse(""),
                value(environment, "app-token", "SLACK_APP_TOKEN"),
                value(environment, "signing-secret", "SLACK_SIGNING_SECRET"),
                value(environment, "api-url", "SLACK_API_URL")
                        .map(url -> url.endsWith("/") ? url : url + "/"));
    }

    boolean byHttp() {
        return appToken.isEmpty() && signingSecret.isPresent();
    }

    /// What is set to nothing, as a compose file does, is not set.
    private static Optional<String> value(Environment environment, String property, String variable) {
        var set = environment.getProperty("waymate.slack." + property, environment.getProperty(variable, ""));
        return Optional.of(set.strip()).filter(value -> !value.isEmpty());
    }
}
