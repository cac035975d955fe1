package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void whatIsUnderWayIsDoneBeforeTheEnd() throws Exception {
        var work = new Work(Duration.ofSeconds(10));
        var begun = new CountDownLatch(1);
        var done = new AtomicReference<>("not yet");
        work.execute(() -> {
            begun.countDown();
            try {
                TimeUnit.MILLISECONDS.sleep(200);
                done.set("done");
            } catch (InterruptedException e) {
                done.set("interrupted");
            }
        });
        begun.await();

        work.stop();

        assertThat(done).hasValue("done");
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void nothingHoldsUpTheEndForEver() throws Exception {
        var work = new Work(Duration.ofMillis(50));
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        work.execute(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.countDown();
            }
        });
        begun.await();

        work.stop();

        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itGoesOnAfterAStart() throws Exception {
        var work = new Work();
        work.stop();
        work.start();
        var done = new CountDownLatch(1);

        work.execute(done::countDown);

        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        work.stop();
    }
}
