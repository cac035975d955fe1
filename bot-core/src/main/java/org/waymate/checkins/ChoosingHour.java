package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;
import org.waymate.program.QuietHours;

/// Somebody says at which hour of their own clock they are asked, from the next check-in on.
@Component
class ChoosingHour {

    /// What can come of it.
    sealed interface Outcome {}

    /// @param next their next check-in, at whatever hour
    record Chosen(LocalTime hour, Optional<Instant> next) implements Outcome {}

    record Quiet(QuietHours hours) implements Outcome {}

    private final Rhythms rhythms;
    private final SettlingIn settlingIn;
    private final OwnCalendars calendars;

    ChoosingHour(Rhythms rhythms, SettlingIn settlingIn, OwnCalendars calendars) {
        this.rhythms = rhythms;
        this.settlingIn = settlingIn;
        this.calendars = calendars;
    }

    Outcome choose(Asker.Participant who, LocalTime hour) {
        var quiet = who.program().quietHours();
        if (quiet.cover(hour)) {
            return new Quiet(quiet);
        }
        who.enrolment().isAskedAt(hour);
        rhythms.living(who.person().id(), who.program().id()).forEach(rhythm -> rhythm
                .moves(calendars.of(rhythm), later(who.here().now(), settlingIn.end(rhythm.match()))));
        return new Chosen(hour, rhythms.nextOf(who.person().id(), who.program().id()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
