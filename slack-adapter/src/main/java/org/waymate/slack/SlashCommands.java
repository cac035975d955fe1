package org.waymate.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymate.chat.Asked;

/// Hears the two slash commands.
final class SlashCommands {

    private static final String COORDINATORS = "-admin";

    private final FormOpening forms;

    SlashCommands(FormOpening forms) {
        this.forms = forms;
    }

    /// Any command that Slack sends here is ours: only the manifest says which there are.
    void listen(App app) {
        app.command(Pattern.compile("/.+"), (request, context) -> {
            heard(request.getPayload());
            return context.ack();
        });
    }

    private void heard(SlashCommandPayload payload) {
        var text = Optional.ofNullable(payload.getText()).orElse("");
        var back = new ReturnAddress.Hook(payload.getChannelId(), payload.getResponseUrl(),
                ReturnAddress.ALONE, false);
        forms.openOrAnswer(
                new Arrival(payload.getTriggerId(), payload.getTeamId(), payload.getUserId(),
                        payload.getUserName(), back),
                new Asked.Typed(SlackText.read(text, payload.getTeamId(), id -> id),
                        payload.getCommand().endsWith(COORDINATORS)),
                payload.getTriggerId());
    }
}
