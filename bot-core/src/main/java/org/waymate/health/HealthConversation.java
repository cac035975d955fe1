package org.waymate.health;

import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class HealthConversation implements Conversation<HealthCommand> {

    private final HealthCard card;

    HealthConversation(HealthCard card) {
        this.card = card;
    }

    @Override
    public Reply answer(Asker who, HealthCommand command) {
        return switch (command) {
            case HealthCommand.ShowHealth _ -> new Reply.Tell(card.about(who.asCoordinator()));
        };
    }
}
