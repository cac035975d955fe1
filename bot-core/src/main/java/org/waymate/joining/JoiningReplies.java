package org.waymate.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;

/// What came of it, in words.
final class JoiningReplies {

    private static final Words WORDS = Words.of(JoiningReplies.class);

    private JoiningReplies() {}

    static Reply joined(Asker who, Joining.Outcome outcome) {
        return switch (outcome) {
            case Joining.Welcome(var program, var part, var supposed) -> new Reply.Tell(asked(who,
                    saying(who, "joined.mentee", program).with(JoiningButtons.ask(who.here())), part,
                    supposed));
            case Joining.Waits(var program, var part, var supposed, var hearBy) ->
                new Reply.Tell(asked(who,
                        Message.saying(hearing(who.here(), "joined.mentor", program, hearBy)), part,
                        supposed));
            case Joining.NotAgreed() ->
                new Reply.Correct(Map.of("agree", new Problem(WORDS, "join.agree", Map.of())));
            case Joining.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
        };
    }

    private static Message asked(Asker who, Message message, Enrolment part, Optional<ZoneId> supposed) {
        return supposed.map(zone -> SayingTheTime.asked(message, part, zone, who.here())).orElse(message);
    }

    static Message message(Asker who, Joining.InTheWay inTheWay) {
        var here = who.here();
        return switch (inTheWay) {
            case Joining.AlreadyIn(var program) -> saying(who, "joined.already", program);
            case Joining.StillWaits(var program, var hearBy) ->
                Message.saying(hearing(here, "panel.waiting", program, hearBy));
            case Joining.NotAsMentor(var program) -> saying(who, "decided.declined", program)
                    .and(WORDS.say(here, "declined.instead")).with(JoiningButtons.asMentee(here));
            case Joining.NoProgram() -> Message.saying(WORDS.say(here, "join.no-program"));
            case Joining.NoSpace() -> Message.saying(WORDS.say(here, "join.no-space"));
            case Joining.Over(var program) -> Message.saying(over(who, program));
            case Joining.NotOpenYet(var program) -> Message
                    .saying(WORDS.say(who.here(), "join.draft", Map.of("program", program.name())));
        };
    }

    static Reply notYours(Asker who) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "join.not-yours")));
    }

    /// With the day on which they hear at the latest.
    static Prose hearing(Here here, String key, Program program, Instant hearBy) {
        return WORDS.say(here, key, Map.of("program", program.name(), "day",
                LocalDate.ofInstant(hearBy, here.zone())));
    }

    static Prose over(Asker who, Program program) {
        return WORDS.say(who.here(), "join.over",
                Map.of("program", program.name(), "day", program.lastDay()));
    }

    private static Message saying(Asker who, String key, Program program) {
        return Message.saying(WORDS.say(who.here(), key, Map.of("program", program.name())));
    }
}
