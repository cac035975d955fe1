package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.NextAsked;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// When somebody's next check-in comes.
@Component
class NextCheckIn implements NextAsked {

    private final Rhythms rhythms;

    NextCheckIn(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public Optional<Instant> next(ProgramId program, PersonId person) {
        return rhythms.nextOf(person, program);
    }
}
