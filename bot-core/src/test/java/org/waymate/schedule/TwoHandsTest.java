package org.waymate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Dispatcher;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;
import org.waymate.testing.CoreForTests;
import org.waymate.testing.CoreTest;

@CoreTest
class TwoHandsTest {

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final TwoHands hands = new TwoHands();

    @Autowired private Deliveries deliveries;

    @Autowired private Dispatcher dispatcher;

    @Autowired private Clock clock;

    @Autowired private SweepLog log;

    @Test
    void quartzWaitsWhileTheClockIsTurnedByHand() throws InterruptedException {
        var byHand = new Waiting(goOn);
        var byQuartz = new Waiting(new CountDownLatch(0));
        var turned = CompletableFuture.runAsync(() -> tick(byHand));
        assertThat(byHand.beginsWithin(20_000)).isTrue();

        var woken = CompletableFuture.runAsync(() -> wake(byQuartz));
        assertThat(byQuartz.beginsWithin(200)).isFalse();
        goOn.countDown();

        turned.join();
        woken.join();
        assertThat(byQuartz.beginsWithin(0)).isTrue();
    }

    @Test
    void theClockIsNotTurnedByHandWhileQuartzSweeps() throws InterruptedException {
        var byQuartz = new Waiting(goOn);
        var byHand = new Waiting(new CountDownLatch(0));
        var woken = CompletableFuture.runAsync(() -> wake(byQuartz));
        assertThat(byQuartz.beginsWithin(20_000)).isTrue();

        var turned = CompletableFuture.runAsync(() -> tick(byHand));
        assertThat(byHand.beginsWithin(200)).isFalse();
        goOn.countDown();

        woken.join();
        turned.join();
        assertThat(byHand.beginsWithin(0)).isTrue();
    }

    @Test
    void theEndWaitsForWhatIsUnderWayAndNothingBeginsAfterIt() throws InterruptedException {
        var last = new Waiting(goOn);
        var late = new Waiting(new CountDownLatch(0));
        var woken = CompletableFuture.runAsync(() -> wake(last));
        assertThat(last.beginsWithin(20_000)).isTrue();

        var ended = CompletableFuture.runAsync(hands::stop);
        assertThatThrownBy(() -> ended.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();
        ended.join();
        woken.join();

        wake(late);
        tick(late);
        assertThat(late.beginsWithin(0)).isFalse();
    }

    private void tick(Sweep sweep) {
        new HandTurned(List.of(sweep), deliveries, dispatcher, hands, log).tick(CoreForTests.MONDAY);
    }

    private void wake(Sweep sweep) {
        try {
            new AskEveryRoom(List.of(sweep), clock, hands, log, 60).ask();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Waiting implements Sweep {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn;

        private Waiting(CountDownLatch goOn) {
            this.goOn = goOn;
        }

        private boolean beginsWithin(long millis) throws InterruptedException {
            return begun.await(millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public void sweep(Instant now) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Optional<Instant> nextDue(Instant after) {
            return Optional.empty();
        }
    }
}
