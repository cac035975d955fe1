package org.waymate.web.campus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.waymate.chat.Timeline;

/// What falls due on the test campus, and when the clock stood where.
public final class CampusTimeline implements Timeline {

    private final Lock one = new ReentrantLock();
    private final TreeMap<Instant, Runnable> due = new TreeMap<>();
    private final List<Instant> ticks = new ArrayList<>();

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
    public Optional<Instant> nextDue(Instant after) {
        synchronized (this) {
            return Optional.ofNullable(due.higherKey(after));
        }
    }

    @Override
    public void tick(Instant now) {
        undisturbed(() -> fallenDue(now).forEach(Runnable::run));
    }

    private synchronized List<Runnable> fallenDue(Instant now) {
        ticks.add(now);
        var fallen = due.headMap(now, true);
        var work = List.copyOf(fallen.values());
        fallen.clear();
        return work;
    }

    @Override
    public void undisturbed(Runnable work) {
        one.lock();
        try {
            work.run();
        } finally {
            one.unlock();
        }
    }
}
