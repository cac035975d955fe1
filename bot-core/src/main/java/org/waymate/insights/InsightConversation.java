package org.waymate.insights;

import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class InsightConversation implements Conversation<InsightCommand> {

    private final Gathering gathering;
    private final PersonCard card;

    InsightConversation(Gathering gathering, PersonCard card) {
        this.gathering = gathering;
        this.card = card;
    }

    @Override
    public Reply answer(Asker who, InsightCommand command) {
        var coordinator = who.asCoordinator();
        return new Reply.Tell(switch (command) {
            case InsightCommand.Summary() ->
                new SummaryMessage(figures(coordinator), coordinator.program().name(), who.here()).whole();
            case InsightCommand.Unreached() -> new UnreachedMessage(figures(coordinator), who.here()).whole();
            case InsightCommand.ShowPerson(var person) -> card.about(person, coordinator);
        });
    }

    private Figures figures(Asker.Coordinator who) {
        return gathering.of(who.program().id(), who.person().id(), who.here().now());
    }
}
