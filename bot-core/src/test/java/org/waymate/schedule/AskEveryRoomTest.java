package org.waymate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;
import org.waymate.testing.CoreForTests;
import org.waymate.testing.SettableClock;

class AskEveryRoomTest {

    private static final int A_MINUTE = 60;
    private static final int WAITS_FOR_NOBODY = 0;

    private final SettableClock clock = new SettableClock(CoreForTests.MONDAY);
    private final StaticListableBeanFactory rooms = new StaticListableBeanFactory();
    private final SweepLog log = new SweepLog(rooms.getBeanProvider(Sweep.class), clock);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void oneThatFailsHoldsNobodyUpAndIsNotDone() throws InterruptedException {
        var good = sweep("good", _ -> done.add("good"));
        var bad = sweep("bad", _ -> {
            throw new IllegalStateException("no");
        });
        var another = sweep("another", _ -> done.add("another"));

        round(A_MINUTE, bad, good, another).ask();

        assertThat(done).containsExactlyInAnyOrder("good", "another");
        assertThat(log.all()).containsEntry("good", Optional.of(CoreForTests.MONDAY))
                .containsEntry("bad", Optional.empty());
    }

    /// The others go on, round after round, and nothing is done by two at once.
    @Test
    @Timeout(60)
    void oneThatIsSlowIsLeftOutUntilItIsDone() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var asked = new Semaphore(0);
        var ended = new Semaphore(0);
        var slow = sweep("slow", _ -> {
            asked.release();
            await(goOn);
            ended.release();
        });
        var quick = new Semaphore(0);
        var round = round(WAITS_FOR_NOBODY, slow, sweep("quick", _ -> quick.release()));

        round.ask();
        assertThat(asked.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(quick.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        while (!quick.tryAcquire(10, TimeUnit.MILLISECONDS)) {
            round.ask();
        }
        assertThat(asked.availablePermits()).isZero();

        goOn.countDown();
        assertThat(ended.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private AskEveryRoom round(int seconds, Sweep... sweeps) {
        for (var sweep : sweeps) {
            rooms.addBean(sweep.name(), sweep);
        }
        return new AskEveryRoom(List.of(sweeps), clock, new TwoHands(), log, seconds);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Sweep sweep(String name, Consumer<Instant> deed) {
        return new Sweep() {

            @Override
            public void sweep(Instant now) {
                deed.accept(now);
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Instant> nextDue(Instant after) {
                return Optional.empty();
            }
        };
    }
}
