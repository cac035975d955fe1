package org.waymate.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// How often a pair is asked how it goes: every so many weeks, on one weekday, at one hour of each
/// person's own clock.
///
/// @param everyWeeks 1 to 4
@Embeddable
public record Cadence(int everyWeeks, @Enumerated(EnumType.STRING) DayOfWeek weekday,
        @Column(name = "at_hour") LocalTime hour) {

    public static final Cadence USUAL = new Cadence(2, DayOfWeek.WEDNESDAY, LocalTime.of(17, 0));

    /// The first day of the rhythm that is not before the given one. Weeks are counted from the program's
    /// first day, so that everybody has the same days.
    public LocalDate onOrAfter(LocalDate day, LocalDate firstDay) {
        var first = firstDay.with(TemporalAdjusters.nextOrSame(weekday));
        if (!day.isAfter(first)) {
            return first;
        }
        var weeks = ChronoUnit.DAYS.between(first, day.with(TemporalAdjusters.nextOrSame(weekday))) / 7;
        return first.plusWeeks((weeks + everyWeeks - 1) / everyWeeks * everyWeeks);
    }

    public LocalDate after(LocalDate occurrence, LocalDate firstDay) {
        return onOrAfter(occurrence.plusDays(1), firstDay);
    }
}
