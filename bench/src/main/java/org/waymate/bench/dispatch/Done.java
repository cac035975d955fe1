package org.waymate.bench.dispatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What opponents' jobs have done: each counts itself, and that is all that it does.
final class Done {

    private static final long LONGEST_MINUTES = 20;

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeated = new AtomicInteger();
    private final CountDownLatch left;
    private final int rows;
    private volatile long last;

    Done(int rows) {
        this.rows = rows;
        this.left = new CountDownLatch(rows);
    }

    void one(String name) {
        if (names.add(name)) {
            last = System.nanoTime();
            left.countDown();
        } else {
            repeated.incrementAndGet();
        }
    }

    /// From the given moment until the last was done, though its record may be written a little later.
    Contestant.Run since(long before) throws InterruptedException {
        var _ = left.await(LONGEST_MINUTES, TimeUnit.MINUTES);
        return new Contestant.Run(rows, last - before, rows - names.size(), repeated.get());
    }
}
