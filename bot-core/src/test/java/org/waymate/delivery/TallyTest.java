package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Outcome;

class TallyTest {

    private static final Instant DUE = Instant.parse("2026-10-05T08:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Tally tally = new Tally(meters);

    @Test
    void countsTriesByTheirOutcome() {
        tally.count(new Outcome.Later(Duration.ofSeconds(30)));
        tally.count(new Outcome.Later(Duration.ofSeconds(30)));

        assertThat(meters.counter("waymate.messages", "outcome", "later").count()).isEqualTo(2);
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
