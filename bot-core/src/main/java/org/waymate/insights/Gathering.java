package org.waymate.insights;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.checkins.CheckInFigures;
import org.waymate.checkins.QuietWords;
import org.waymate.pairing.PairingFigures;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;
import org.waymate.pulse.PulseFigures;

/// Asks each room for what a summary may know of it.
@Component
class Gathering {

    private final Members members;
    private final PairingFigures pairing;
    private final CheckInFigures checkIns;
    private final PulseFigures pulses;
    private final QuietWords words;

    Gathering(Members members, PairingFigures pairing, CheckInFigures checkIns,
            PulseFigures pulses, QuietWords words) {
        this.members = members;
        this.pairing = pairing;
        this.checkIns = checkIns;
        this.pulses = pulses;
        this.words = words;
    }

    /// @param reader who is not told of what concerns themselves
    Figures of(ProgramId program, PersonId reader, Instant now) {
        return Figures.reckon(members.of(program), pairing.waiting(program, now),
                pairing.activeMatches(program), members.silent(program), checkIns.rounds(program),
                pulses.rounds(program), words.count(program, reader),
                checkIns.stopped(program), now);
    }
}
