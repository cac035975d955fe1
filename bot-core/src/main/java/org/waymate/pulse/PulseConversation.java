package org.waymate.pulse;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class PulseConversation implements Conversation<PulseCommand> {

    private static final Words WORDS = Words.of(PulseConversation.class);

    private final Answering answering;
    private final Pulses pulses;

    PulseConversation(Answering answering, Pulses pulses) {
        this.answering = answering;
        this.pulses = pulses;
    }

    @Override
    public Reply answer(Asker who, PulseCommand command) {
        var participant = who.asParticipant();
        return came(participant, switch (command) {
            case PulseCommand.SayPulse(var pulse, var score) -> answering.say(participant, pulse, score);
            case PulseCommand.SkipPulse(var pulse) -> answering.skip(participant, pulse);
        });
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("pulse").map(PulseId::new)
                .flatMap(pulses::findById).map(Pulse::program);
    }

    private static Reply came(Asker.Participant who, Answering.Outcome outcome) {
        return switch (outcome) {
            case Answering.Stands(var pulse, var program) ->
                new Reply.Replace(PulsePage.of(pulse, program, who.here()));
            case Answering.CountedBefore() ->
                new Reply.Tell(Message.saying(WORDS.say(who.here(), "counted.before")));
            case Answering.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(who.here(), "not-yours")));
        };
    }
}
