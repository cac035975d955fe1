package org.waymate.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// How many messages are being sent, in each space: one space that is slow leaves room for the others.
final class Underway {

    private final Map<String, Integer> bySpace = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition less = lock.newCondition();
    private long ended;

    void begins(String space) {
        locked(() -> bySpace.merge(space, 1, Integer::sum));
    }

    void ends(String space) {
        locked(() -> {
            bySpace.computeIfPresent(space, (_, before) -> before == 1 ? null : before - 1);
            ended++;
            less.signalAll();
            return ended;
        });
    }

    int in(String space) {
        return locked(() -> bySpace.getOrDefault(space, 0));
    }

    Set<String> spaces() {
        return locked(() -> Set.copyOf(bySpace.keySet()));
    }

    long ended() {
        return locked(() -> ended);
    }

    /// @param before so many had ended when it was last looked
    /// @return what is left of the patience
    Duration awaitMoreThan(long before, Duration patience) {
        return locked(() -> await(() -> ended > before, patience));
    }

    void awaitAll(Duration patience) {
        locked(() -> await(bySpace::isEmpty, patience));
    }

    private Duration await(BooleanSupplier enough, Duration patience) {
        var left = patience.toNanos();
        try {
            while (left > 0 && !enough.getAsBoolean() && !bySpace.isEmpty()) {
                left = less.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            left = 0;
        }
        return Duration.ofNanos(left);
    }

    private <T> T locked(Supplier<T> deed) {
        lock.lock();
        try {
            return deed.get();
        } finally {
            lock.unlock();
        }
    }
}
