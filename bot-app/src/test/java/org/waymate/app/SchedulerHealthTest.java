package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;

class SchedulerHealthTest {

    private static final Instant START = Instant.parse("2026-10-05T08:00:00Z");

    private final SweepLog log = new SweepLog(new DefaultListableBeanFactory().getBeanProvider(Sweep.class),
            at(START));
    private Optional<Instant> elsewhere = Optional.empty();

    @Test
    void isUpWhileItWakesAndUntilHalfAMinuteAfterARoundThatNobodyBegan() {
        assertThat(status(START.plusSeconds(89))).isEqualTo(Status.UP);
        assertThat(status(START.plusSeconds(90))).isEqualTo(Status.DOWN);

        log.sweep(new Idle(), START.plusSeconds(90));
        assertThat(status(START.plusSeconds(91))).isEqualTo(Status.UP);
        assertThat(status(START.plusSeconds(180))).isEqualTo(Status.DOWN);
    }

    @Test
    void isUpWhileAnotherNodeWakesIt() {
        elsewhere = Optional.of(START.plusSeconds(500));

        assertThat(status(START.plusSeconds(580))).isEqualTo(Status.UP);
        assertThat(status(START.plusSeconds(590))).isEqualTo(Status.DOWN);
    }

    private Status status(Instant now) {
        return new SchedulerHealth(log, () -> elsewhere, at(now), 60).health().getStatus();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static final class Idle implements Sweep {

        @Override
        public void sweep(Instant now) {}

        @Override
        public Optional<Instant> nextDue(Instant after) {
            return Optional.empty();
        }
    }
}
