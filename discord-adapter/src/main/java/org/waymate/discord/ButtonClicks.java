package org.waymate.discord;

import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.waymate.chat.Asked;

/// Hears buttons.
final class ButtonClicks extends ListenerAdapter {

    private final Presses presses;

    ButtonClicks(Presses presses) {
        this.presses = presses;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        presses.pressed(event, new Asked.Pressed(ControlCode.read(event.getCustomId()).invitation()));
    }
}
