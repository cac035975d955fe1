package org.waymate.insights;

import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class InsightConversation implements Conversation<InsightCommand> {

    private final Gathering gathering;

    InsightConversation(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public Reply answer(Asker who, InsightCommand command) {
        var coordinator = who.asCoordinator();
        var program = coordinator.program();
        var here = who.here();
        var figures = gathering.of(program.id(), coordinator.person().id(), here.now());
        return new Reply.Tell(switch (command) {
            case InsightCommand.Summary() -> new SummaryMessage(figures, program.name(), here).whole();
            case InsightCommand.Unreached() -> new UnreachedMessage(figures, here).whole();
        });
    }
}
