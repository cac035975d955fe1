package org.waymate.participation;

import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.pairing.AskForAMentor;
import org.waymate.pairing.Matches;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;
import org.waymate.program.Role;

/// Whoever is back and has no mentor is one press away from asking.
@Component
class AskingForAMentor {

    private final Matches matches;

    AskingForAMentor(Matches matches) {
        this.matches = matches;
    }

    Message offered(Message message, Enrolment part, Program program, Here here) {
        return part.role() == Role.MENTEE && matches.activeOf(part.id()).isEmpty()
                && !program.isOverOn(here.today())
                        ? message.with(AskForAMentor.choice(here))
                        : message;
    }
}
