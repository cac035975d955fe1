package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome;

class TallyTest {

    private static final Instant DUE = Instant.parse("2026-10-05T08:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Tally tally = new Tally(meters);

    @Test
    void countsTriesByTheirOutcome() {
        tally.count(Outcome.Later.of(Duration.ofSeconds(30)));
        tally.count(Outcome.Later.tooFast(Duration.ofSeconds(30), Whose.SPACE));
        tally.count(new Outcome.Halfway(Outcome.Later.tooFast(Duration.ofSeconds(30), Whose.SPACE)));

        assertThat(meters.counter("waymate.messages", "outcome", "later").count()).isEqualTo(1);
        assertThat(meters.counter("waymate.messages", "outcome", "limited").count()).isEqualTo(2);
    }

    @Test
    void measuresHowLateAMessageWasAndWhatIsEarlyIsNotLate() {
        tally.arrived(DUE, DUE.plusSeconds(3));
        tally.arrived(DUE, DUE.minusSeconds(15));

        var delay = meters.timer("waymate.messages.delay");
        assertThat(delay.count()).isEqualTo(2);
        assertThat(delay.totalTime(TimeUnit.SECONDS)).isEqualTo(3);
    }
}
