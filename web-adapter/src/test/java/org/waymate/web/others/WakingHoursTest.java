package org.waymate.web.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WakingHoursTest {

    /// Madrid is two hours ahead of UTC.
    @ParameterizedTest
    @CsvSource({"2026-10-05T09:00:00Z, 2026-10-05T09:00:00Z", "2026-10-05T09:00:01Z, 2026-10-05T09:30:00Z",
            "2026-10-05T09:12:00Z, 2026-10-05T09:30:00Z", "2026-10-05T09:31:00Z, 2026-10-05T10:00:00Z",
            "2026-10-05T20:00:00Z, 2026-10-05T20:00:00Z", "2026-10-05T20:10:00Z, 2026-10-06T06:00:00Z",
            "2026-10-05T22:30:00Z, 2026-10-06T06:00:00Z", "2026-10-06T02:10:00Z, 2026-10-06T06:00:00Z"})
    void areByDayAtTheFullOrHalfHour(Instant moment, Instant answered) {
        assertThat(WakingHours.from(moment, ZoneId.of("Europe/Madrid"))).isEqualTo(answered);
    }
}
