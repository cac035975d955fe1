package org.waymate.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;

/// Asks every room whose turn it is. They are asked side by side, and each fails by itself. One that is not done by the
/// time of the next round goes on, and is left out of that.
@Component
class AskEveryRoom {

    private static final Logger LOG = LoggerFactory.getLogger(AskEveryRoom.class);

    private final List<Sweep> sweeps;
    private final Clock clock;
    private final TwoHands hands;
    private final SweepLog log;
    private final Duration patience;
    private final Set<Sweep> underWay = ConcurrentHashMap.newKeySet();

    AskEveryRoom(List<Sweep> sweeps, Clock clock, TwoHands hands, SweepLog log,
            @Value("${waymate.schedule.seconds:60}") int seconds) {
        this.sweeps = sweeps;
        this.clock = clock;
        this.hands = hands;
        this.log = log;
        this.patience = Duration.ofSeconds(seconds);
    }

    void ask() throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var asked : sweeps.stream().filter(underWay::add).map(this::ask).toList()) {
            asked.join(Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private Thread ask(Sweep sweep) {
        return Thread.ofVirtual().name(sweep.name()).start(() -> {
            try {
                hands.byQuartz(() -> log.sweep(sweep, clock.instant()));
            } catch (RuntimeException e) {
                LOG.error("What falls due by itself was not done, it is tried again at the next round: {}",
                        sweep.name(), e);
            } finally {
                underWay.remove(sweep);
            }
        });
    }
}
