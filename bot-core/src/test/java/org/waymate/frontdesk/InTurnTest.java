package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.waymate.delivery.PeopleFirst;

class InTurnTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 8;

    private final PeopleFirst people = new PeopleFirst();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    @Test
    void whoeverCameFirstIsAnsweredFirst() throws InterruptedException {
        var inTurn = new InTurn(people, Duration.ofMinutes(1));
        var answered = Collections.synchronizedList(new ArrayList<Integer>());
        var full = fill(inTurn);
        var later = new ArrayList<Thread>();
        for (var number = 0; number < 20; number++) {
            var mine = number;
            later.add(Thread.startVirtualThread(() -> inTurn.run(() -> answered.add(mine))));
            awaitWaiting(number + 1);
        }

        goOn.countDown();

        for (var thread : later) {
            thread.join();
        }
        for (var thread : full) {
            thread.join();
        }
        // those of the same moment may overtake one another
        for (var place = 0; place < 20; place++) {
            assertThat(answered.get(place)).isBetween(place - AT_ONCE, place + AT_ONCE);
        }
    }

    @Test
    void whoeverWaitsTooLongIsTold() {
        var inTurn = new InTurn(people, Duration.ofMillis(50));
        fill(inTurn);

        assertThatThrownBy(() -> inTurn.run(() -> "answered"))
                .isInstanceOf(CannotCreateTransactionException.class);

        goOn.countDown();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inTurn.run(() -> "answered")).isEqualTo("answered"));
    }

    @Test
    void nobodyWaitsTwiceForADatabaseThatIsAway() throws InterruptedException {
        var inTurn = new InTurn(people, Duration.ofMinutes(1));
        fill(inTurn, InTurnTest::databaseIsAway);
        var refused = new AtomicInteger();
        var asked = new AtomicInteger();
        var waiting = Thread.startVirtualThread(() -> {
            try {
                inTurn.run(asked::incrementAndGet);
            } catch (CannotCreateTransactionException e) {
                refused.incrementAndGet();
            }
        });
        awaitWaiting(1);

        goOn.countDown();
        waiting.join();

        assertThat(refused).hasValue(1);
        assertThat(asked).hasValue(0);
        assertThat(inTurn.run(() -> "answered")).isEqualTo("answered");
    }

    /// So many are being answered, and no more fit in.
    private List<Thread> fill(InTurn inTurn) {
        return fill(inTurn, () -> {});
    }

    private List<Thread> fill(InTurn inTurn, Runnable end) {
        var threads = IntStream.range(0, AT_ONCE).mapToObj(_ -> Thread.startVirtualThread(() -> {
            try {
                inTurn.run(() -> stay(end));
            } catch (CannotCreateTransactionException _) {
                // as it was meant to be
            }
        })).toList();
        await().atMost(PATIENCE).until(() -> inside.get() == AT_ONCE);
        return threads;
    }

    private static void databaseIsAway() {
        throw new CannotCreateTransactionException("on purpose");
    }

    private int stay(Runnable end) {
        inside.incrementAndGet();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end.run();
        return 0;
    }

    private void awaitWaiting(int howMany) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> people.waiting() == howMany);
    }
}
