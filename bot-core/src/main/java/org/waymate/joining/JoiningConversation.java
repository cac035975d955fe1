package org.waymate.joining;

import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class JoiningConversation implements Conversation<JoiningCommand> {

    private static final Words WORDS = Words.of(JoiningConversation.class);

    private final Joining joining;
    private final Approving approving;
    private final WaitingMentors waiting;

    JoiningConversation(Joining joining, Approving approving, WaitingMentors waiting) {
        this.joining = joining;
        this.approving = approving;
        this.waiting = waiting;
    }

    @Override
    public Reply answer(Asker who, JoiningCommand command) {
        return switch (command) {
            case JoiningCommand.Join join -> joined(who, joining.join(who, join));
            case JoiningCommand.Waiting() -> new Reply.Tell(waiting.list(coordinator(who)));
            case JoiningCommand.Approve(var mentor) ->
                new Reply.Replace(approving.approve(coordinator(who), mentor));
            case JoiningCommand.Decline(var mentor) ->
                new Reply.Replace(approving.decline(coordinator(who), mentor));
        };
    }

    /// The name stands there already, and the zone where it is known; consent never does.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (shape.type() != JoiningCommand.Join.class) {
            return Answers.NONE;
        }
        var zone = who.here().zone();
        var name = Answers.NONE.with("name", who.visit().name());
        return zone.equals(ZoneOffset.UTC) ? name : name.with("zone", zone.getId());
    }

    private static Reply joined(Asker who, Joining.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Joining.Welcome(var program) -> new Reply.Tell(
                    Message.saying(WORDS.say(here, "joined.mentee", Map.of("program", program.name()))));
            case Joining.Waits(var program) -> new Reply.Tell(
                    Message.saying(WORDS.say(here, "joined.mentor", Map.of("program", program.name()))));
            case Joining.AlreadyIn(var program) -> new Reply.Tell(
                    Message.saying(WORDS.say(here, "joined.already", Map.of("program", program.name()))));
            case Joining.NotAgreed() ->
                new Reply.Correct(Map.of("agree", new Problem(WORDS, "join.agree", Map.of())));
            case Joining.NoProgram() -> new Reply.Tell(Message.saying(WORDS.say(here, "join.no-program")));
            case Joining.Over(var program) -> new Reply.Tell(
                    Message.saying(WORDS.say(here, "join.over",
                            Map.of("program", program.name(), "day", program.lastDay()))));
        };
    }

    private static Asker.Coordinator coordinator(Asker who) {
        if (who instanceof Asker.Coordinator coordinator) {
            return coordinator;
        }
        throw new IllegalStateException("The front desk lets only coordinators through");
    }
}
