package org.waymate.joining;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;

/// What came of it, in words.
@Component
class JoiningReplies {

    private static final Words WORDS = Words.of(JoiningReplies.class);

    private final MentorCard card;
    private final WaitingMentors waiting;

    JoiningReplies(MentorCard card, WaitingMentors waiting) {
        this.card = card;
        this.waiting = waiting;
    }

    Reply joined(Asker who, Joining.Outcome outcome) {
        return switch (outcome) {
            case Joining.Welcome(var program) -> new Reply.Tell(
                    saying(who, "joined.mentee", program).with(JoiningButtons.ask(who.here())));
            case Joining.Waits(var program) -> new Reply.Tell(saying(who, "joined.mentor", program));
            case Joining.NotAgreed() ->
                new Reply.Correct(Map.of("agree", new Problem(WORDS, "join.agree", Map.of())));
            case Joining.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
        };
    }

    Message message(Asker who, Joining.InTheWay inTheWay) {
        var here = who.here();
        return switch (inTheWay) {
            case Joining.AlreadyIn(var program) -> saying(who, "joined.already", program);
            case Joining.StillWaits(var program) -> saying(who, "panel.waiting", program);
            case Joining.NotAsMentor(var program) -> saying(who, "decided.declined", program)
                    .and(WORDS.say(here, "declined.instead")).with(JoiningButtons.asMentee(here));
            case Joining.NoProgram() -> Message.saying(WORDS.say(here, "join.no-program"));
            case Joining.NoSpace() -> Message.saying(WORDS.say(here, "join.no-space"));
            case Joining.Over(var program) -> Message.saying(over(who, program));
        };
    }

    /// The message of one mentor says who decided.
    Reply decided(Asker.Coordinator who, Optional<Enrolment> mentor) {
        return mentor.<Reply>map(one -> new Reply.Replace(card.about(one, who.here())))
                .orElseGet(() -> notTheirs(who));
    }

    /// The list says what was decided, and shows who still waits.
    Reply decidedInList(Asker.Coordinator who, Optional<Enrolment> mentor) {
        return mentor.<Reply>map(one -> new Reply.Replace(
                waiting.list(who).beneath(card.decided(one, who.here())))).orElseGet(() -> notTheirs(who));
    }

    static Prose over(Asker who, Program program) {
        return WORDS.say(who.here(), "join.over",
                Map.of("program", program.name(), "day", program.lastDay()));
    }

    private static Reply notTheirs(Asker.Coordinator who) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "card.not-theirs")));
    }

    private static Message saying(Asker who, String key, Program program) {
        return Message.saying(WORDS.say(who.here(), key, Map.of("program", program.name())));
    }
}
