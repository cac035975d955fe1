package org.waymate.recovering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class RecoveryConversation implements Conversation<RecoveryCommand> {

    private static final Words WORDS = Words.of(RecoveryConversation.class);

    private final Deciding deciding;
    private final Recoveries recoveries;

    RecoveryConversation(Deciding deciding, Recoveries recoveries) {
        this.deciding = deciding;
        this.recoveries = recoveries;
    }

    @Override
    public Reply answer(Asker who, RecoveryCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case RecoveryCommand.SendThem(var id) ->
                stands(deciding.decide(coordinator, id, true), who.here());
            case RecoveryCommand.LeaveThem(var id) ->
                stands(deciding.decide(coordinator, id, false), who.here());
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("recovery").map(RecoveryId::new).flatMap(recoveries::findById)
                .map(Recovery::program);
    }

    private static Reply stands(Optional<Recovery> recovery, Here here) {
        return recovery.<Reply>map(one -> new Reply.Replace(RecoveryCard.of(one, here)))
                .orElseGet(() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-here"))));
    }
}
