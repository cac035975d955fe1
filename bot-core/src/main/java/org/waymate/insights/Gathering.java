package org.waymate.insights;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.checkins.CheckInFigures;
import org.waymate.pairing.PairingFigures;
import org.waymate.program.ProgramId;

/// Asks each room for what a summary may know of it.
@Component
class Gathering {

    private final Members members;
    private final PairingFigures pairing;
    private final CheckInFigures checkIns;

    Gathering(Members members, PairingFigures pairing, CheckInFigures checkIns) {
        this.members = members;
        this.pairing = pairing;
        this.checkIns = checkIns;
    }

    Figures of(ProgramId program, Instant now) {
        return Figures.reckon(members.of(program), pairing.waiting(program, now),
                pairing.activeMatches(program), members.silent(program), checkIns.rounds(program), now);
    }
}
