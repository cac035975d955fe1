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
        var program = who.asCoordinator().program();
        var here = who.here();
        var figures = gathering.of(program.id(), here.now());
        return new Reply.Tell(switch (command) {
            case InsightCommand.Summary() -> new SummaryMessage(figures, program.name(), here).whole();
            case InsightCommand.Unreached() -> new UnreachedMessage(figures, here).whole();
        });
    }
}
