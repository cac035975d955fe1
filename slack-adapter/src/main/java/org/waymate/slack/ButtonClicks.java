package org.waymate.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymate.chat.Asked;

/// Hears buttons and pick lists.
final class ButtonClicks {

    private static final Pattern OURS = Pattern
            .compile("(" + Buttons.TAP + "|" + PickId.PICK + ").+", Pattern.DOTALL);

    private final FormOpening forms;

    ButtonClicks(FormOpening forms) {
        this.forms = forms;
    }

    void listen(App app) {
        app.blockAction(OURS, (request, context) -> {
            heard(request.getPayload());
            return context.ack();
        });
    }

    private void heard(BlockActionPayload payload) {
        var action = payload.getActions().getFirst();
        asked(action).ifPresent(asked -> forms.openOrAnswer(
                new Arrival(payload.getTriggerId(), payload.getTeam().getId(), payload.getUser().getId(),
                        Optional.ofNullable(payload.getUser().getUsername()).orElse(""),
                        back(payload, action)),
                asked, payload.getTriggerId()));
    }

    private static Optional<Asked> asked(Action action) {
        var picked = PickId.read(action.getActionId());
        if (picked.isPresent()) {
            return Optional.ofNullable(action.getSelectedOption())
                    .map(option -> new Asked.Picked(picked.get().code(), picked.get().question(),
                            List.of(option.getValue())));
        }
        return Optional.ofNullable(action.getValue()).map(Asked.Pressed::new);
    }

    private static ReturnAddress back(BlockActionPayload payload, Action action) {
        var view = payload.getView();
        if (view == null) {
            return message(payload, action);
        }
        return "home".equals(view.getType())
                ? new ReturnAddress.Home()
                : KeptAddress.read(view.getPrivateMetadata())
                        .map(kept -> kept.back().inWindow(view.getId()))
                        .orElseGet(() -> new ReturnAddress.Modal(view.getId(), Optional.empty()));
    }

    /// What stands in our direct messages stays and is changed in place, whenever it is pressed; what only one
    /// person sees in a channel is reached by the press's own address.
    private static ReturnAddress message(BlockActionPayload payload, Action action) {
        var container = payload.getContainer();
        var channel = Optional.ofNullable(container.getChannelId()).orElse("");
        var page = PageMark.pressed(action.getBlockId())
                .or(() -> Optional.ofNullable(payload.getMessage())
                        .flatMap(message -> Optional.ofNullable(message.getBlocks()))
                        .flatMap(PageMark::written))
                .orElse(ReturnAddress.ALONE);
        return channel.startsWith("D") && !container.isEphemeral()
                ? new ReturnAddress.Direct(channel, Optional.of(container.getMessageTs()), page)
                : new ReturnAddress.Hook(channel, payload.getResponseUrl(), page, container.isEphemeral());
    }
}
