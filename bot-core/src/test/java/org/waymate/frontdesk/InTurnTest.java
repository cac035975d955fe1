package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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
        var onePlace = new CountDownLatch(1);
        fill(inTurn, AT_ONCE - 1, () -> await(goOn));
        fill(inTurn, 1, () -> await(onePlace));
        var later = new ArrayList<Thread>();
        for (var number = 0; number < 20; number++) {
            var mine = number;
            later.add(Thread.startVirtualThread(() -> inTurn.run(() -> answered.add(mine))));
            awaitWaiting(number + 1);
        }

        onePlace.countDown();

        for (var thread : later) {
            thread.join();
        }
        assertThat(answered).containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        goOn.countDown();
    }

    @Test
    void whoeverWaitsTooLongIsTold() {
        var inTurn = new InTurn(people, Duration.ofMillis(50));
        fill(inTurn, AT_ONCE, () -> await(goOn));

        assertThatThrownBy(() -> inTurn.run(() -> "answered"))
                .isInstanceOf(CannotCreateTransactionException.class);

        goOn.countDown();
        Awaitility.await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inTurn.run(() -> "answered")).isEqualTo("answered"));
    }

    @Test
    void nobodyWaitsTwiceForADatabaseThatIsAway() throws InterruptedException {
        var inTurn = new InTurn(people, Duration.ofMinutes(1));
        fill(inTurn, AT_ONCE, () -> {
            await(goOn);
            throw new CannotCreateTransactionException("on purpose");
        });
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

    /// So many more are being answered.
    private void fill(InTurn inTurn, int howMany, Runnable stay) {
        var full = inside.get() + howMany;
        for (var n = 0; n < howMany; n++) {
            Thread.startVirtualThread(() -> occupy(inTurn, stay));
        }
        Awaitility.await().atMost(PATIENCE).until(() -> inside.get() == full);
    }

    private void occupy(InTurn inTurn, Runnable stay) {
        try {
            inTurn.run(() -> {
                inside.incrementAndGet();
                stay.run();
                return inside;
            });
        } catch (CannotCreateTransactionException _) {
            // as it was meant to be
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitWaiting(int howMany) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1))
                .until(() -> people.waiting() == howMany);
    }
}
