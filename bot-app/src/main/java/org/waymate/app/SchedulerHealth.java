package org.waymate.app;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.waymate.delivery.SweepLog;

/// Whether the scheduler still wakes what falls due by itself: three rounds without any of it are too many.
@Component("scheduler")
class SchedulerHealth implements HealthIndicator {

    private static final int ROUNDS = 3;

    private final SweepLog sweeps;
    private final Clock clock;
    private final Duration patience;

    SchedulerHealth(SweepLog sweeps, Clock clock, @Value("${waymate.schedule.seconds:60}") int seconds) {
        this.sweeps = sweeps;
        this.clock = clock;
        this.patience = Duration.ofSeconds((long) ROUNDS * seconds);
    }

    @Override
    public Health health() {
        var last = sweeps.last();
        return (last.plus(patience).isAfter(clock.instant()) ? Health.up() : Health.down())
                .withDetail("last", last.toString()).build();
    }
}
