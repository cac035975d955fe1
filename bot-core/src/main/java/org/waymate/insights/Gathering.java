package org.waymate.insights;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.checkins.CheckInFigures;
import org.waymate.pairing.PairingFigures;
import org.waymate.program.ProgramId;
import org.waymate.pulse.PulseFigures;

/// Asks each room for what a summary may know of it.
@Component
class Gathering {

    private final Members members;
    private final PairingFigures pairing;
    private final CheckInFigures checkIns;
    private final PulseFigures pulses;

    Gathering(Members members, PairingFigures pairing, CheckInFigures checkIns,
            PulseFigures pulses) {
        this.members = members;
        this.pairing = pairing;
        this.checkIns = checkIns;
        this.pulses = pulses;
    }

    Figures of(ProgramId program, Instant now) {
        return Figures.reckon(members.of(program), pairing.waiting(program, now),
                pairing.activeMatches(program), members.silent(program), checkIns.rounds(program),
                pulses.rounds(program), checkIns.stopped(program), now);
    }
}
