package org.waymate.program;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// The day on which somebody is written to who wants it once a week: that of the check-ins, so that these come in
/// time. Where it is a quiet day or a holiday, the first waking one after it.
public record WeeklyDay(Program program) {

    public static WeeklyDay of(Program program) {
        return new WeeklyDay(program);
    }

    /// The moment itself when it is on such a day, else the first waking one of the next.
    public Instant onOrAfter(Instant waking, ZoneId zone) {
        var today = LocalDate.ofInstant(waking, zone);
        var latest = begins(today.with(TemporalAdjusters.previousOrSame(weekday())), zone);
        return today.equals(LocalDate.ofInstant(latest, zone))
                ? waking
                : begins(today.with(TemporalAdjusters.next(weekday())), zone);
    }

    private Instant begins(LocalDate day, ZoneId zone) {
        return program.invitesFrom(day.atStartOfDay(zone).toInstant(), zone);
    }

    private DayOfWeek weekday() {
        return program.cadence().weekday();
    }
}
