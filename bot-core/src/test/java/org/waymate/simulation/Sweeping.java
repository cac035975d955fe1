package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.waymate.delivery.Sweep;

/// Wakes those sweeps that have something to do, now and then all of them, and all of them a minute after one could not do
/// its work. Quartz wakes each every minute; that the others find nothing then is theirs to see to.
final class Sweeping {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration QUARTER_OF_A_DAY = Duration.ofHours(6);

    /// What a sweep said of its next time, which holds until then or until somebody writes what it has read.
    private record Asked(Optional<Instant> next, long since, Set<String> read) {

        boolean holds(Instant after, Touched touched) {
            return next.filter(then -> !then.isAfter(after)).isEmpty()
                    && read.stream().noneMatch(table -> touched.isWritten(table, since));
        }
    }

    private final Core core;
    private final Map<Sweep, Asked> asked = new HashMap<>();
    private final Map<Sweep, Instant> due = new HashMap<>();
    private Instant all = Instant.EPOCH;
    private boolean again;

    Sweeping(Core core) {
        this.core = core;
    }

    /// When something falls due after that moment.
    Instant next(Instant after, Instant end) {
        var first = core.deliveries().nextDue(after).orElse(end);
        for (var sweep : core.sweeps()) {
            var next = Optional.ofNullable(asked.get(sweep)).filter(before -> before.holds(after, touched()))
                    .orElseGet(() -> ask(sweep, after)).next().orElse(end);
            due.put(sweep, next);
            first = next.isBefore(first) ? next : first;
        }
        var round = again ? after.plus(A_MINUTE) : all.plus(QUARTER_OF_A_DAY);
        return first.isBefore(round) || round.isBefore(after) ? first : round;
    }

    private Asked ask(Sweep sweep, Instant after) {
        var next = new AtomicReference<Optional<Instant>>(Optional.empty());
        var since = touched().writes();
        var read = touched().readBy(() -> next.set(sweep.nextDue(after)));
        var answer = new Asked(next.get(), since, read);
        asked.put(sweep, answer);
        return answer;
    }

    private Touched touched() {
        return core.database().touched();
    }

    void sweep(Instant now) {
        var everything = again || !now.isBefore(all.plus(QUARTER_OF_A_DAY));
        all = everything ? now : all;
        var broken = core.database().broken();
        again = true; // unless it comes to its end
        core.sweeps().stream().filter(sweep -> everything || !due.getOrDefault(sweep, now).isAfter(now))
                .forEach(sweep -> sweep.sweep(now));
        again = core.database().broken() != broken;
    }
}
