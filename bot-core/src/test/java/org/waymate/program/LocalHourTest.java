package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHourTest {

    @ParameterizedTest(name = "{3}: {0} {1} in {2}")
    @CsvSource({
            "2026-10-21, 17:00, Europe/Berlin,    2026-10-21T15:00:00Z, in summer",
            "2026-10-28, 17:00, Europe/Berlin,    2026-10-28T16:00:00Z, in winter",
            "2026-10-28, 17:00, Asia/Kolkata,     2026-10-28T11:30:00Z, where clocks never change",
            "2024-03-31, 02:30, Europe/Berlin,    2024-03-31T01:00:00Z, an hour that is skipped is the first after",
            "2027-03-28, 02:00, Europe/Berlin,    2027-03-28T01:00:00Z, the first skipped minute",
            "2027-03-28, 03:00, Europe/Berlin,    2027-03-28T01:00:00Z, the first minute after",
            "2027-03-14, 02:15, America/New_York, 2027-03-14T07:00:00Z, skipped in New York",
            "2026-10-25, 02:30, Europe/Berlin,    2026-10-25T00:30:00Z, an hour that comes twice is the first",
            "2026-11-01, 01:30, America/New_York, 2026-11-01T05:30:00Z, twice in New York",
            "2026-10-25, 03:00, Europe/Berlin,    2026-10-25T02:00:00Z, after the second",
            "2011-12-30, 09:00, Pacific/Apia,     2011-12-30T10:00:00Z, a day that was left out",
            "2027-04-04, 01:45, Australia/Lord_Howe, 2027-04-03T14:45:00Z, a clock that moves by half an hour"})
    void anHourOfTheirOwnClockIsOneMoment(LocalDate day, LocalTime hour, ZoneId zone, Instant moment,
            String why) {
        assertThat(LocalHour.on(day, hour, zone)).as(why).isEqualTo(moment);
    }
}
