package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waymate.program.LocalHour;
import org.waymate.program.Program;

/// The moment at which somebody is asked again, on a later day at the usual hour; after the last day of the
/// program nobody is.
final class LaterDay {

    private LaterDay() {}

    static Optional<Instant> of(Program program, ZoneId zone, LocalDate day) {
        return program.runsOn(day)
                ? Optional.of(LocalHour.on(day, program.cadence().hour(), zone))
                : Optional.empty();
    }
}
