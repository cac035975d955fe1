package org.waymate.doubts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Doubts;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class DoubtConversation implements Conversation<DoubtCommand> {

    private static final Words WORDS = Words.of(DoubtConversation.class);

    private final Doubts doubts;

    DoubtConversation(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public Reply answer(Asker who, DoubtCommand command) {
        var program = who.asCoordinator().program().id();
        switch (command) {
            case DoubtCommand.SendAgain _ -> doubts.sendAgain(program);
            case DoubtCommand.Leave _ -> doubts.leave(program);
        }
        return new Reply.Replace(Message.saying(WORDS.say(who.here(), "settled")));
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }
}
