package org.waymate.web.campus;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waymate.chat.Timeline;

/// What falls due on the test campus, and when the clock stood where.
public final class CampusTimeline implements Timeline {

    private final Clock clock;
    private final TreeMap<Instant, Runnable> due = new TreeMap<>();
    private final List<Instant> ticks = new ArrayList<>();

    CampusTimeline(Clock clock) {
        this.clock = clock;
    }

    public synchronized void at(Instant moment, Runnable work) {
        due.put(moment, work);
    }

    synchronized void forget() {
        due.clear();
        ticks.clear();
    }

    public synchronized List<Instant> ticks() {
        return List.copyOf(ticks);
    }

    @Override
    public synchronized Optional<Instant> nextDue(Instant after) {
        return Optional.ofNullable(due.higherKey(after));
    }

    @Override
    public synchronized void tick() {
        ticks.add(clock.instant());
        var now = due.headMap(clock.instant(), true);
        var work = List.copyOf(now.values());
        now.clear();
        work.forEach(Runnable::run);
    }
}
