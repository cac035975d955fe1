package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// Where a mentee's request stands, in one line and with what can be done.
@Component
class RequestStatus {

    private static final Words WORDS = Words.of(RequestStatus.class);

    private final Askings askings;
    private final Acquaintance acquaintance;
    private final Suggesting suggesting;

    RequestStatus(Askings askings, Acquaintance acquaintance, Suggesting suggesting) {
        this.askings = askings;
        this.acquaintance = acquaintance;
        this.suggesting = suggesting;
    }

    Prose line(MentorRequest request, Program program, Here here) {
        if (request.state() == State.CHOOSING) {
            return suggesting.line(request, here);
        }
        var day = Patience.promised(request.hearBy(), program, here);
        return askings.openFor(request.id())
                .map(asking -> WORDS.say(here, "status.asked",
                        Map.of("mentor", acquaintance.name(asking.mentor()), "day", day)))
                .orElseGet(() -> WORDS.say(here,
                        request.isLeftToCoordinators() ? "status.left" : "status.waits", Map.of("day", day)));
    }

    Prose matched(Match match, PersonId reader, Here here) {
        return WORDS.say(here, "status.matched",
                Map.of("mentor", acquaintance.mention(match.mentor(), reader)));
    }

    List<Choice> choices(MentorRequest request, Here here) {
        var withdraw = Choice.of(WORDS.label(here, "withdraw"), new PairingCommand.Withdraw(request.id()));
        return request.state() == State.CHOOSING
                ? Stream.concat(suggesting.choices(request, here).stream(), Stream.of(withdraw)).toList()
                : List.of(withdraw);
    }

    Message withdrawn(Program program, Here here) {
        return Message.saying(WORDS.say(here, "withdrawn", Map.of("over", isOver(program, here))))
                .with(asking(program, here));
    }

    /// While there is still somebody to ask.
    List<Choice> asking(Program program, Here here) {
        return isOver(program, here) ? List.of() : List.of(AskForAMentor.choice(here));
    }

    /// Of somebody who has no mentor and has asked for none.
    Prose none(Asker.Participant who) {
        return isOver(who.program(), who.here()) ? over(who) : WORDS.say(who.here(), "panel.none");
    }

    Prose over(Asker.Participant who) {
        return WORDS.say(who.here(), "request.over",
                Map.of("program", who.program().name(), "day", who.program().lastDay()));
    }

    private static boolean isOver(Program program, Here here) {
        return program.isOverOn(here.today());
    }
}
