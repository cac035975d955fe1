package org.waymate.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.waymate.delivery.SweepLog;
import org.waymate.schedule.Rounds;

/// Whether the scheduler still wakes what falls due by itself, here or on another node: half a minute after a round that
/// nobody began is too late.
@Component("scheduler")
class SchedulerHealth implements HealthIndicator {

    private static final int LATE_SECONDS = 30;

    private final SweepLog sweeps;
    private final Rounds rounds;
    private final Clock clock;
    private final Duration patience;

    SchedulerHealth(SweepLog sweeps, Rounds rounds, Clock clock,
            @Value("${waymate.schedule.seconds:60}") int seconds) {
        this.sweeps = sweeps;
        this.rounds = rounds;
        this.clock = clock;
        this.patience = Duration.ofSeconds((long) LATE_SECONDS + seconds);
    }

    @Override
    public Health health() {
        var here = sweeps.last();
        var last = isFresh(here) ? here : rounds.last().orElse(here);
        return (isFresh(last) ? Health.up() : Health.down()).withDetail("last", last.toString()).build();
    }

    private boolean isFresh(Instant last) {
        return last.plus(patience).isAfter(clock.instant());
    }
}
