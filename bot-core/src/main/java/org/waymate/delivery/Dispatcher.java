package org.waymate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes what is due from the outbox and sends it, each message on a thread of its own. A row is claimed
/// and committed before the platform is called, and its outcome is written after: no connection is held
/// while a platform answers.
@Component
public class Dispatcher {

    /// How long a row is a node's alone.
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 50;

    private final Deliveries deliveries;
    private final Courier courier;
    private final SendingThreads threads;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Dispatcher(Deliveries deliveries, Courier courier, SendingThreads threads,
            TransactionTemplate transaction, Clock clock) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.threads = threads;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Returns when everything that was due has been tried, also what somebody else here was sending.
    public void dispatchDue() {
        oneAtATime.lock();
        try {
            dispatch();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void dispatch() {
        transaction.executeWithoutResult(_ -> deliveries.takeBack(clock.instant()));
        for (var claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
            send(claimed);
        }
    }

    private void send(List<UUID> claimed) {
        var underway = new CountDownLatch(claimed.size());
        claimed.forEach(id -> threads.execute(() -> {
            try {
                courier.carry(id);
            } finally {
                underway.countDown();
            }
        }));
        await(underway);
    }

    private static void await(CountDownLatch underway) {
        try {
            underway.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<UUID> claim() {
        var now = clock.instant();
        return transaction.execute(_ -> deliveries.due(now, BATCH).stream()
                .filter(id -> deliveries.claim(id, now.plus(LEASE)) == 1).toList());
    }
}
