package org.waymate.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// What people are going to do, the earliest first.
final class Acts {

    private record Act(Instant at, int order, Runnable deed) {}

    private final PriorityQueue<Act> open = new PriorityQueue<>(
            Comparator.comparing(Act::at).thenComparing(Act::order));
    private int order;

    void at(Instant moment, Runnable deed) {
        open.add(new Act(moment, order++, deed));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(open.peek()).map(Act::at);
    }

    /// The first that is due by then; it is not open any more.
    Optional<Runnable> take(Instant by) {
        return next().filter(moment -> !moment.isAfter(by)).map(_ -> open.remove().deed());
    }
}
