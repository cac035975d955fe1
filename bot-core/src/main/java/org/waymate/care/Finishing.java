package org.waymate.care;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Parting;
import org.waymate.participation.Leaving;
import org.waymate.participation.TakingBreaks;
import org.waymate.people.People;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Programs;

/// Makes a coordinator's deed final: matches end, and those whom it concerns are told.
@Component
class Finishing {

    private final Enrolments enrolments;
    private final Programs programs;
    private final People people;
    private final TakingBreaks breaks;
    private final Leaving leaving;
    private final Parting parting;
    private final Outbox outbox;

    Finishing(Enrolments enrolments, Programs programs, People people, TakingBreaks breaks, Leaving leaving,
            Parting parting, Outbox outbox) {
        this.enrolments = enrolments;
        this.programs = programs;
        this.people = people;
        this.breaks = breaks;
        this.leaving = leaving;
        this.parting = parting;
        this.outbox = outbox;
    }

    void finish(Deed deed, Instant now) {
        if (deed.isFinal()) {
            var part = enrolments.get(deed.part());
            switch (deed.kind()) {
                case PAUSED -> pause(deed, part, now);
                case OUT -> takeOut(deed, part, now);
            }
        }
    }

    private void pause(Deed deed, Enrolment part, Instant now) {
        if (deed.stands(part)) {
            breaks.tellOthers(part);
            tell(deed, part, PausedByLetter.KIND, now);
        }
    }

    /// Whoever has joined anew meanwhile begins without those they were with.
    private void takeOut(Deed deed, Enrolment part, Instant now) {
        if (deed.stands(part)) {
            leaving.parts(part, now);
            tell(deed, part, TakenOutLetter.KIND, now);
        } else {
            parting.endSince(part, deed.at(), programs.get(part.program()), now);
        }
    }

    /// Not at night, though it reaches whoever is on a break.
    private void tell(Deed deed, Enrolment part, String kind, Instant now) {
        var waking = programs.get(part.program()).quietHours().waking(now,
                people.get(part.person()).zone());
        outbox.tell(part.program(), part.person(), kind, deed.subject(), deed.subject(), waking);
    }
}
