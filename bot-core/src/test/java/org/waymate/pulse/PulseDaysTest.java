package org.waymate.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymate.program.Cadence;

class PulseDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "every {0} weeks on {1}")
    @CsvSource({"1, WEDNESDAY", "2, WEDNESDAY", "3, WEDNESDAY", "4, WEDNESDAY", "1, MONDAY", "2, MONDAY",
            "3, SUNDAY", "2, SUNDAY"})
    void noRoundIsOnADayOfACheckIn(int weeks, DayOfWeek weekday) {
        var days = days(new Cadence(weeks, weekday, LocalTime.of(17, 0)));
        var moment = days.firstDay().atStartOfDay(BERLIN).toInstant();
        var rounds = 0;
        for (var next = days.next(moment, BERLIN); next.isPresent(); next = days.next(next.get(), BERLIN)) {
            var day = LocalDate.ofInstant(next.get(), BERLIN);
            assertThat(days.cadence().onOrAfter(day, days.firstDay())).isNotEqualTo(day);
            assertThat(days.due(next.get(), BERLIN)).contains(day);
            rounds++;
        }
        assertThat(rounds).isGreaterThan(20);
    }

    @Test
    void beforeTheFirstRoundNothingIsDueAndAfterTheLastDayNothingComes() {
        var days = days(Cadence.USUAL);

        assertThat(days.due(Instant.parse("2026-08-26T16:00:00Z"), BERLIN)).isEmpty();
        assertThat(days.due(Instant.parse("2026-09-09T14:59:59Z"), BERLIN)).isEmpty();
        assertThat(days.due(Instant.parse("2026-09-09T15:00:00Z"), BERLIN))
                .contains(LocalDate.parse("2026-09-09"));
        assertThat(days.due(Instant.parse("2027-07-01T16:00:00Z"), BERLIN)).isEmpty();
        assertThat(days.next(Instant.parse("2027-06-30T16:00:00Z"), BERLIN)).isEmpty();
    }

    private static PulseDays days(Cadence cadence) {
        return new PulseDays(cadence, LocalDate.parse("2026-09-01"), LocalDate.parse("2027-06-30"));
    }
}
