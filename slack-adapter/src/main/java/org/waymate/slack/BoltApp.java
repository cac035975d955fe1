package org.waymate.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import java.util.List;

/// Bolt, as we use it.
final class BoltApp {

    private BoltApp() {}

    static App of(SlackSettings settings, WebApi api) {
        var config = AppConfig.builder().slack(api.slack()).singleTeamBotToken(api.token())
                .signingSecret(settings.signingSecret().orElse("")).allEventsApiAutoAckEnabled(true).build();
        return new App(config, api.slack(), guards(settings));
    }

    /// In the place of Bolt's own, which ask Slack about the token before they look at the first request:
    /// nobody here uses what Slack tells, and a forger is told no whatever the token is worth.
    private static List<Middleware> guards(SlackSettings settings) {
        return settings.byHttp()
                ? List.of(new RequestVerification(new SlackSignature.Verifier(
                        new SlackSignature.Generator(settings.signingSecret().orElseThrow()))))
                : List.of();
    }
}
