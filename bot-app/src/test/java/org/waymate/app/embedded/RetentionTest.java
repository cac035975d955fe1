package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-28T14:00:00Z");

    /// A Saturday; each backup an hour after the one before.
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "24, 24", "25, 24", "48, 25", "72, 26", "336, 36", "2000, 41", "20000, 41"})
    void keepsSoManyOfHourlyBackups(int made, int kept) {
        assertThat(Retention.kept(hourly(made))).hasSize(kept);
    }

    @Test
    void keepsTheNewestOfEachHourDayAndWeek() {
        var kept = Retention.kept(hourly(5_000));

        assertThat(kept).contains(NOW, NOW.minus(Duration.ofHours(23)), Instant.parse("2026-11-26T23:00:00Z"),
                Instant.parse("2026-11-15T23:00:00Z"), Instant.parse("2026-11-08T23:00:00Z"),
                Instant.parse("2026-10-11T23:00:00Z"));
        assertThat(kept).doesNotContain(NOW.minus(Duration.ofHours(30)),
                Instant.parse("2026-11-14T23:00:00Z"),
                Instant.parse("2026-10-04T23:00:00Z"));
    }

    @Test
    void keepsOneOfTwoInAnHour() {
        var earlier = NOW.plusSeconds(60);
        var later = NOW.plusSeconds(120);

        assertThat(Retention.kept(List.of(earlier, later))).containsExactly(later);
    }

    @Test
    void keepsAllThatIsThereAfterALongBreak() {
        var longAgo = Instant.parse("2024-01-01T10:00:00Z");

        assertThat(Retention.kept(List.of(longAgo, NOW))).containsExactlyInAnyOrder(longAgo, NOW);
    }

    @Test
    void keepsTheSameWhenItIsAskedAgain() {
        var kept = Retention.kept(hourly(3_000));

        assertThat(Retention.kept(kept)).isEqualTo(kept);
    }

    private static List<Instant> hourly(int made) {
        return LongStream.range(0, made).mapToObj(hours -> NOW.minus(Duration.ofHours(hours))).toList();
    }
}
