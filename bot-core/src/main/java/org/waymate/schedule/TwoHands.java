package org.waymate.schedule;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/// Quartz and whoever turns the clock by hand would sweep the same rows: one of them at a time. Quartz's own
/// sweeps go on side by side.
@Component
class TwoHands {

    private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

    void byQuartz(Runnable sweep) {
        turn.readLock().lock();
        try {
            sweep.run();
        } finally {
            turn.readLock().unlock();
        }
    }

    void byHand(Runnable work) {
        turn.writeLock().lock();
        try {
            work.run();
        } finally {
            turn.writeLock().unlock();
        }
    }
}
