package org.waymate.doubts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Delivery.Decision;
import org.waymate.delivery.Doubts;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class DoubtConversation implements Conversation<DoubtCommand> {

    private final Doubts doubts;
    private final DoubtLine line;

    DoubtConversation(Doubts doubts, DoubtLine line) {
        this.doubts = doubts;
        this.line = line;
    }

    @Override
    public Reply answer(Asker who, DoubtCommand command) {
        var coordinator = who.asCoordinator();
        var program = coordinator.program().id();
        doubts.decide(program, decision(command), coordinator.person().id());
        return new Reply.Replace(Message.saying(line.settled(program, who.here())));
    }

    private static Decision decision(DoubtCommand command) {
        return switch (command) {
            case DoubtCommand.SendAgain _ -> Decision.AGAIN;
            case DoubtCommand.Leave _ -> Decision.LEFT;
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }
}
