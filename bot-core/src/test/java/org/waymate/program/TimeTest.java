package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {

    @ParameterizedTest(name = "every {0} weeks from {1}: on or after {2} is {3}")
    @CsvSource({
            "2, 2026-09-01, 2026-08-01, 2026-09-02", // before the program began
            "2, 2026-09-01, 2026-09-02, 2026-09-02", // the day itself
            "2, 2026-09-01, 2026-09-03, 2026-09-16",
            "2, 2026-09-01, 2026-09-09, 2026-09-16", // the Wednesday between is no day of the rhythm
            "2, 2026-09-02, 2026-12-31, 2027-01-06", // over the turn of the year
            "1, 2026-09-01, 2026-09-03, 2026-09-09",
            "4, 2026-09-01, 2026-09-03, 2026-09-30"})
    void theRhythmKeepsItsDays(int everyWeeks, LocalDate firstDay, LocalDate from, LocalDate expected) {
        var cadence = new Cadence(everyWeeks, DayOfWeek.WEDNESDAY, LocalTime.of(17, 0));

        assertThat(cadence.onOrAfter(from, firstDay)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} waits until {1}")
    @CsvSource({
            "2026-10-05T20:59, 2026-10-05T20:59",
            "2026-10-05T21:00, 2026-10-06T08:00",
            "2026-10-05T23:30, 2026-10-06T08:00",
            "2026-10-06T07:59, 2026-10-06T08:00",
            "2026-10-06T08:00, 2026-10-06T08:00",
            "2026-10-24T22:00, 2026-10-25T08:00"}) // the night in which clocks go back
    void quietHoursEndInTheMorning(String moment, String waking) {
        assertThat(QuietHours.USUAL.waking(berlin(moment).toInstant(), ZoneId.of("Europe/Berlin")))
                .isEqualTo(berlin(waking).toInstant());
    }

    private static ZonedDateTime berlin(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin"));
    }
}
