package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.waymate.delivery.Sweep;

/// Wakes those sweeps that have something to do, and now and then all of them. Quartz wakes each every minute; that the
/// others find nothing then is theirs to see to.
final class Sweeping {

    private static final Duration QUARTER_OF_A_DAY = Duration.ofHours(6);

    private final Core core;
    private final Map<Sweep, Instant> due = new HashMap<>();
    private Instant all = Instant.EPOCH;

    Sweeping(Core core) {
        this.core = core;
    }

    /// When something falls due after that moment.
    Instant next(Instant after, Instant end) {
        var first = core.deliveries().nextDue(after).orElse(end);
        for (var sweep : core.sweeps()) {
            var next = sweep.nextDue(after).orElse(end);
            due.put(sweep, next);
            first = next.isBefore(first) ? next : first;
        }
        var round = all.plus(QUARTER_OF_A_DAY);
        return first.isBefore(round) || round.isBefore(after) ? first : round;
    }

    void sweep(Instant now) {
        var everything = !now.isBefore(all.plus(QUARTER_OF_A_DAY));
        all = everything ? now : all;
        core.sweeps().stream().filter(sweep -> everything || !due.getOrDefault(sweep, now).isAfter(now))
                .forEach(sweep -> sweep.sweep(now));
    }
}
