package org.waymate.discord;

import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;

/// What a button and a pick list have in common.
final class Presses {

    private final Desk desk;
    private final FormOpening forms;
    private final Answering answering;

    Presses(Desk desk, FormOpening forms, Answering answering) {
        this.desk = desk;
        this.forms = forms;
        this.answering = answering;
    }

    void pressed(GenericComponentInteractionCreateEvent event, Asked asked) {
        var visit = Visits.of(event);
        if (desk.opensForm(visit, asked)) {
            forms.open(event, visit, asked);
        } else {
            answering.press(event, event.getMessage(), visit, asked);
        }
    }
}
