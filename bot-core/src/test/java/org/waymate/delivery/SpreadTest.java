package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymate.people.PersonId;

class SpreadTest {

    private static final Instant FIVE = Instant.parse("2026-10-14T15:00:00Z");

    private final Spread spread = new Spread(600);

    @Test
    void fourHundredDoNotLeaveInOneMinute() {
        var minutes = Stream.generate(PersonId::random).limit(400)
                .map(person -> Duration.between(FIVE, spread.from(FIVE, person)).toMinutes()).toList();

        assertThat(minutes).allMatch(minute -> minute >= 0 && minute < 10);
        assertThat(Stream.iterate(0L, minute -> minute + 1).limit(10))
                .allMatch(minute -> minutes.stream().filter(minute::equals).count() < 100);
    }

    @Test
    void thePersonsSecondIsAlwaysTheSame() {
        var person = PersonId.random();
        var first = spread.from(FIVE, person);

        assertThat(spread.from(FIVE, person)).isEqualTo(first);
        assertThat(spread.from(FIVE.plus(Duration.ofDays(7)), person))
                .isEqualTo(first.plus(Duration.ofDays(7)));
    }

    @Test
    void whatHasWaitedForItWaitsNoLonger() {
        var person = PersonId.random();
        var own = spread.from(FIVE, person);

        assertThat(spread.from(own, person)).isEqualTo(own);
        assertThat(spread.from(own.plusMillis(1), person)).isEqualTo(own.plusSeconds(600));
    }

    @Test
    void withoutAStretchItLeavesAtOnce() {
        assertThat(new Spread(0).from(FIVE.plusNanos(1), PersonId.random())).isEqualTo(FIVE.plusNanos(1));
    }
}
