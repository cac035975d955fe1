package org.waymate.schedule;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Quartz and whoever turns the clock by hand would sweep the same rows: one of them at a time. Quartz's own
/// sweeps go on side by side. When the program ends no sweep begins any more, and what is under way is waited for
/// before the database goes.
@Component
class TwoHands implements SmartLifecycle {

    private static final long LONGEST_GOODBYE_SECONDS = 10;

    private final ReadWriteLock turn = new ReentrantReadWriteLock(true);
    private volatile boolean over;

    void byQuartz(Runnable sweep) {
        unlessOver(turn.readLock(), sweep);
    }

    void byHand(Runnable work) {
        unlessOver(turn.writeLock(), work);
    }

    private void unlessOver(Lock mine, Runnable work) {
        mine.lock();
        try {
            if (!over) {
                work.run();
            }
        } finally {
            mine.unlock();
        }
    }

    @Override
    public void start() {
        over = false;
    }

    @Override
    public void stop() {
        over = true;
        try {
            if (turn.writeLock().tryLock(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                turn.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !over;
    }
}
