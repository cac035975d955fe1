package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// Where a mentee's request stands, in one line and with what can be done.
@Component
class RequestStatus {

    private static final Words WORDS = Words.of(RequestStatus.class);

    private final Askings askings;
    private final Acquaintance acquaintance;

    RequestStatus(Askings askings, Acquaintance acquaintance) {
        this.askings = askings;
        this.acquaintance = acquaintance;
    }

    Prose line(Asker.Participant who, MentorRequest request) {
        return line(request, who.program(), who.here());
    }

    Prose line(MentorRequest request, Program program, Here here) {
        var day = Patience.promised(request.hearBy(), program, here);
        return askings.openFor(request.id())
                .map(asking -> WORDS.say(here, "status.asked",
                        Map.of("mentor", acquaintance.name(asking.mentor()), "day", day)))
                .orElseGet(() -> WORDS.say(here, "status.waits", Map.of("day", day)));
    }

    Prose matched(Asker.Participant who, Match match) {
        return WORDS.say(who.here(), "status.matched",
                Map.of("mentor", acquaintance.mention(match.mentor(), who.person().id())));
    }

    List<Choice> choices(MentorRequest request, Here here) {
        return List.of(Choice.of(WORDS.label(here, "withdraw"), new PairingCommand.Withdraw(request.id())));
    }

    /// While there is still somebody to ask.
    List<Choice> asking(Asker.Participant who) {
        return isOver(who)
                ? List.of()
                : List.of(AskForAMentor.choice(who.here()));
    }

    /// Of somebody who has no mentor and has asked for none.
    Prose none(Asker.Participant who) {
        return isOver(who) ? over(who) : WORDS.say(who.here(), "panel.none");
    }

    boolean isOver(Asker.Participant who) {
        return who.program().isOverOn(who.here().today());
    }

    Prose over(Asker.Participant who) {
        return WORDS.say(who.here(), "request.over",
                Map.of("program", who.program().name(), "day", who.program().lastDay()));
    }
}
