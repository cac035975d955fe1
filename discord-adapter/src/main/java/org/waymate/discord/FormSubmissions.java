package org.waymate.discord;

import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.waymate.chat.Asked;

/// Hears forms. One that a button opened still has the button's message to change.
final class FormSubmissions extends ListenerAdapter {

    private final Answering answering;

    FormSubmissions(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var visit = Visits.of(event);
        var asked = new Asked.Submitted(event.getModalId(),
                SubmittedAnswers.of(event.getValues(), new Places(event)));
        var pressed = event.getMessage();
        if (pressed == null) {
            answering.reply(event, visit, asked);
        } else {
            answering.press(event, pressed, visit, asked);
        }
    }
}
