package org.waymate.journey;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/// When things happen in the journey. It begins next Monday, when it is a waking hour from Chicago to Madrid;
/// the program has begun the week before, so that the first check-in falls on the Wednesday after next.
record Term(LocalDate monday) {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime CHECK_IN = LocalTime.of(17, 0);

    static Term next() {
        return new Term(
                LocalDate.ofInstant(now(), ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }

    Instant begins() {
        return monday.atTime(14, 30).toInstant(ZoneOffset.UTC);
    }

    LocalDate firstDay() {
        return monday.minusWeeks(1);
    }

    LocalDate lastDay() {
        return monday.plusWeeks(30);
    }

    Instant checkIn(ZoneId where) {
        return monday.plusDays(9).atTime(CHECK_IN).atZone(where).toInstant();
    }

    Instant reminder(ZoneId where) {
        return monday.plusDays(11).atTime(CHECK_IN).atZone(where).toInstant();
    }

    /// What the process's clock is set ahead by, so that it shows this moment now.
    static Duration ahead(Instant moment) {
        return Duration.between(now(), moment);
    }
}
