package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Pace;
import org.waymate.delivery.Pacer.Learnt;

class PacerTest {

    private static final Pace KNOWN = new Pace(40, 40, true, Duration.ZERO, 8);
    private static final Pace LEARNT = new Pace(5, 20, false, Duration.ofSeconds(1), 8);

    private Instant now = Instant.parse("2026-10-05T08:00:00Z");

    @Test
    void aKnownPaceIsKeptToAndMadeUseOf() {
        var pacer = new Pacer(KNOWN, Learnt.nothing(KNOWN));

        assertThat(sent(pacer, Duration.ofSeconds(60))).isBetween(2400, 2421);
    }

    @Test
    void whatDidNotLeaveCostsNothing() {
        var pacer = new Pacer(KNOWN, Learnt.nothing(KNOWN));
        var burst = pacer.reserve(100, now);

        pacer.giveBack(burst);

        assertThat(pacer.reserve(100, now)).isEqualTo(burst);
    }

    @Test
    void whoeverIsToldToWaitWaitsToTheLetter() {
        var pacer = new Pacer(LEARNT, Learnt.nothing(LEARNT));
        pacer.tooFast(Duration.ofMillis(2500), now);

        assertThat(pacer.freeAt()).isEqualTo(now.plusMillis(2500));
        assertThat(pacer.reserve(10, now.plusMillis(2499))).isZero();
        assertThat(pacer.reserve(10, now.plusMillis(2500))).isPositive();
    }

    @Test
    void severalThatAreToldAtOnceAreOneAnswer() {
        var pacer = new Pacer(LEARNT, new Learnt(10, Double.POSITIVE_INFINITY, Instant.EPOCH));

        pacer.tooFast(Duration.ofSeconds(1), now);
        pacer.tooFast(Duration.ofSeconds(1), now);

        assertThat(pacer.learnt().rate()).isEqualTo(9, within(0.001));
        assertThat(pacer.learnt().ceiling()).isEqualTo(10);
    }

    /// The platform takes nine messages a second, and says so with a pause of ten seconds.
    @Test
    void aHiddenLimitIsLearntAndSeldomMet() {
        var pacer = new Pacer(LEARNT, Learnt.nothing(LEARNT));
        var hidden = new Pacer(new Pace(9, 9, false, Duration.ZERO, 8),
                new Learnt(9, Double.POSITIVE_INFINITY, Instant.EPOCH));
        var arrived = 0;
        var told = 0;
        for (var end = now.plus(Duration.ofHours(1)); now.isBefore(end); now = now.plusMillis(100)) {
            for (var left = pacer.reserve(8, now); left > 0; left--) {
                if (hidden.reserve(1, now) == 1) {
                    pacer.arrived();
                    arrived++;
                } else {
                    pacer.tooFast(Duration.ofSeconds(10), now);
                    told++;
                }
            }
        }

        assertThat(arrived / (9 * 3600.0)).isGreaterThan(0.85);
        assertThat(told / (double) arrived).isLessThan(0.01);
    }

    @Test
    void aClockThatIsSetBackStopsNothing() {
        var pacer = new Pacer(KNOWN, Learnt.nothing(KNOWN));
        pacer.reserve(100, now);

        assertThat(pacer.reserve(1, now.minus(Duration.ofDays(2)))).isEqualTo(1);
    }

    @Test
    void afterTenRefusalsItRests() {
        var pacer = new Pacer(KNOWN, Learnt.nothing(KNOWN));
        for (var refused = 0; refused < 9; refused++) {
            pacer.refused(now);
        }
        assertThat(pacer.reserve(1, now)).isEqualTo(1);

        pacer.refused(now);

        assertThat(pacer.reserve(1, now)).isZero();
        assertThat(pacer.reserve(1, now.plusSeconds(2))).isEqualTo(1);
    }

    private int sent(Pacer pacer, Duration span) {
        var sent = 0;
        for (var end = now.plus(span); now.isBefore(end); now = now.plusMillis(100)) {
            sent += pacer.reserve(50, now);
        }
        return sent;
    }
}
