package org.waymate.pulse;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymate.program.Cadence;
import org.waymate.program.LocalHour;
import org.waymate.program.Program;

/// The days on which a program asks: every second week, from its second week on, and never on a day of a
/// check-in. Where check-ins come every second or fourth week these are the weeks between; else the day
/// before, or on Mondays the day after.
record PulseDays(Cadence cadence, LocalDate firstDay, LocalDate lastDay) {

    static final int DAYS = 14;

    /// A question that is later than this waits for the next round.
    private static final int LATE = 6;

    static PulseDays of(Program program) {
        return new PulseDays(program.cadence(), program.firstDay(), program.lastDay());
    }

    /// The round that is to be asked at that moment, there.
    Optional<LocalDate> due(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return Stream.of(latest(today), latest(today.minusDays(1)))
                .filter(day -> !day.isBefore(first()) && !at(day, zone).isAfter(now)).findFirst()
                .filter(day -> !today.isAfter(day.plusDays(LATE)))
                .filter(day -> runsOn(day) && runsOn(today));
    }

    /// The first moment of a round after the given one, there; none when the program is over.
    Optional<Instant> next(Instant after, ZoneId zone) {
        var latest = latest(LocalDate.ofInstant(after, zone));
        return Stream.iterate(latest.isBefore(first()) ? first() : latest, day -> day.plusDays(DAYS))
                .takeWhile(this::runsOn).map(day -> at(day, zone)).filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    private boolean runsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return LocalHour.on(day, cadence.hour(), zone);
    }

    private LocalDate latest(LocalDate by) {
        var days = ChronoUnit.DAYS.between(first(), by);
        return first().plusDays(Math.floorDiv(days, DAYS) * DAYS);
    }

    private LocalDate first() {
        return firstDay.with(TemporalAdjusters.nextOrSame(weekday())).plusWeeks(1);
    }

    private DayOfWeek weekday() {
        var asked = cadence.weekday();
        if (cadence.everyWeeks() % 2 == 0) {
            return asked;
        }
        return asked == DayOfWeek.MONDAY ? asked.plus(1) : asked.minus(1);
    }
}
