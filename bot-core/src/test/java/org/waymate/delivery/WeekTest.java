package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// It is Thursday, 8 October 2026, at noon in Berlin.
class WeekTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = at("2026-10-08T12:00");

    @Test
    void thereIsRoomAtOnceWhileFewerCame() {
        assertThat(week(3, "2026-10-05T09:00", "2026-10-06T09:00").room(NOW, Optional.empty()))
                .isEqualTo(NOW);
    }

    @Test
    void elseOnTheDayOnWhichTheOldestIsAWeekAgo() {
        assertThat(week(3, "2026-10-04T09:00", "2026-10-05T17:00", "2026-10-06T09:00").room(NOW,
                Optional.empty())).isEqualTo(at("2026-10-11T00:00"));
        assertThat(week(2, "2026-10-04T09:00", "2026-10-05T17:00", "2026-10-06T09:00").room(NOW,
                Optional.empty())).isEqualTo(at("2026-10-12T00:00"));
    }

    @Test
    void whatCameOnTheSameDayOfTheWeekBeforeDoesNotCountWhateverTheHour() {
        assertThat(week(1, "2026-10-01T17:00").room(NOW, Optional.empty())).isEqualTo(NOW);
        assertThat(week(1, "2026-10-02T00:00").room(NOW, Optional.empty()))
                .isEqualTo(at("2026-10-09T00:00"));
    }

    @Test
    void aPlaceIsKeptForTheCheckInOfTheWeek() {
        var next = at("2026-10-14T17:00");

        assertThat(week(3, "2026-10-08T09:00", "2026-10-08T10:00").room(NOW, Optional.of(next)))
                .isEqualTo(next);
        assertThat(week(3, "2026-10-08T10:00").room(NOW, Optional.of(next))).isEqualTo(NOW);
    }

    @Test
    void whatIsAWeekAgoWhenTheCheckInComesLeavesRoom() {
        assertThat(week(3, "2026-10-07T09:00", "2026-10-07T10:00").room(NOW,
                Optional.of(at("2026-10-14T17:00")))).isEqualTo(NOW);
    }

    @Test
    void aCheckInThatIsAWeekAwayNeedsNoRoomYet() {
        assertThat(week(1).room(NOW, Optional.of(at("2026-10-15T17:00")))).isEqualTo(NOW);
        assertThat(week(1).room(NOW, Optional.of(at("2026-10-14T17:00")))).isEqualTo(at("2026-10-14T17:00"));
    }

    private static Week week(int most, String... came) {
        return new Week(most, Stream.of(came).map(WeekTest::at).toList(), BERLIN);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    @Test
    void theWeekBeginsAtMidnightThereSixDaysBefore() {
        assertThat(Week.begins(NOW, BERLIN)).isEqualTo(at("2026-10-02T00:00"));
        assertThat(new Week(1, List.of(), BERLIN).room(NOW, Optional.empty())).isEqualTo(NOW);
    }
}
