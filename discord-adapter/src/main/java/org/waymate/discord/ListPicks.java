package org.waymate.discord;

import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.waymate.chat.Asked;

/// Hears pick lists.
final class ListPicks extends ListenerAdapter {

    private final Presses presses;

    ListPicks(Presses presses) {
        this.presses = presses;
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        var picked = ControlCode.read(event.getCustomId());
        presses.pressed(event, new Asked.Picked(picked.invitation(), picked.question(), event.getValues()));
    }
}
