package org.waymate.program;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;

/// A clock on the wall that is read each minute, for as many days as it hangs there. It reckons with the calendar that
/// Java had before `java.time`, so that nothing of what it checks is asked for the answer.
final class WallClock {

    /// The hours of which it notes when they come are a quarter of an hour apart.
    static final int MINUTES = 15;
    private static final int A_DAY = 24 * 60 / MINUTES;

    /// @param minute of the day, 0 to 1439
    record Reading(Instant at, LocalDate day, int minute) {

        LocalDateTime local() {
            return day.atTime(minute / 60, minute % 60);
        }
    }

    private final List<Reading> readings = new ArrayList<>();
    private final TreeMap<LocalDate, Instant[]> comes = new TreeMap<>();

    WallClock(Instant from, Duration span, String zone) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
        calendar.setGregorianChange(new java.util.Date(Long.MIN_VALUE));
        for (var at = from; at.isBefore(from.plus(span)); at = at.plusSeconds(60)) {
            calendar.setTimeInMillis(at.toEpochMilli());
            readings.add(new Reading(at, day(calendar), calendar.get(GregorianCalendar.HOUR_OF_DAY) * 60
                    + calendar.get(GregorianCalendar.MINUTE)));
        }
        for (var day = readings.getFirst().day(); !day.isAfter(readings.getLast().day()); day = day
                .plusDays(1)) {
            comes.put(day, new Instant[A_DAY]);
        }
        readings.forEach(this::note);
    }

    private static LocalDate day(GregorianCalendar calendar) {
        return LocalDate.of(calendar.get(GregorianCalendar.YEAR), calendar.get(GregorianCalendar.MONTH) + 1,
                calendar.get(GregorianCalendar.DAY_OF_MONTH));
    }

    /// Each hour of that day up to this minute has come, and all of the days before, be it that the clock skipped them.
    private void note(Reading reading) {
        comes.headMap(reading.day()).values().forEach(hours -> fill(hours, A_DAY, reading.at()));
        fill(comes.get(reading.day()), reading.minute() / MINUTES + 1, reading.at());
    }

    private static void fill(Instant[] hours, int until, Instant at) {
        for (var i = until - 1; i >= 0 && hours[i] == null; i--) {
            hours[i] = at;
        }
    }

    List<Reading> readings() {
        return readings;
    }

    /// When the clock first shows that hour of that day, or a later one.
    Instant comes(LocalDate day, int quarter) {
        return comes.get(day)[quarter];
    }
}
