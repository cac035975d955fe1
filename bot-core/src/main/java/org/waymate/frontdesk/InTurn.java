package org.waymate.frontdesk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.waymate.delivery.DatabaseAway;
import org.waymate.delivery.PeopleFirst;

/// Answers so many at a time, in the order in which they came. A pool of connections gives one to whoever asks at the
/// right moment: where hundreds press at once some would wait for seconds, while others come again and again.
@Component
class InTurn {

    /// Of the ten connections that there are as a rule; the others are for what is sent meanwhile.
    private static final int AT_ONCE = 8;
    /// As for a connection: whoever asks is to hear within three seconds that nobody can be answered.
    private static final Duration LONGEST_WAIT = Duration.ofMillis(2_500);

    private final PeopleFirst people;
    private final Duration longestWait;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /// How often the database did not answer.
    private final AtomicInteger failures = new AtomicInteger();

    @Autowired
    InTurn(PeopleFirst people) {
        this(people, LONGEST_WAIT);
    }

    InTurn(PeopleFirst people, Duration longestWait) {
        this.people = people;
        this.longestWait = longestWait;
    }

    /// @param work opens a transaction
    /// @throws CannotCreateTransactionException after that wait; at once where the database has failed somebody meanwhile,
    ///             since they would wait as long a second time
    <T> T run(Supplier<T> work) {
        var failuresBefore = failures.get();
        comes();
        try {
            return failures.get() == failuresBefore ? counted(work) : refused();
        } finally {
            places.release();
        }
    }

    private <T> T counted(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (DatabaseAway.explains(e)) {
                failures.incrementAndGet();
            }
            throw e;
        }
    }

    private static <T> T refused() {
        throw new CannotCreateTransactionException("The database did not answer somebody who came before");
    }

    private void comes() {
        people.comes();
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("Too many came before");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("The program ends", e);
        } finally {
            people.goes();
        }
    }
}
