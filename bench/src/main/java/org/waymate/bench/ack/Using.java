package org.waymate.bench.ack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymate.chat.Asked;
import org.waymate.testing.Visitor;

/// One person looks at the panel, asks how things stand, and presses what stands there, over and over.
record Using(Visitor person, Duration pause, AtomicBoolean going, Times times) implements Runnable {

    private static final List<Asked> MIX = List.of(new Asked.Typed("", false),
            new Asked.Typed("status", false),
            new Asked.Pressed("goal.list"));

    @Override
    public void run() {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() + 1)));
            for (var n = 0; going.get(); n++) {
                var asked = MIX.get(n % MIX.size());
                var before = System.nanoTime();
                person.asks(asked);
                var took = System.nanoTime() - before;
                times.add(took);
                Thread.sleep(Duration.ofNanos(Math.max(0, pause.toNanos() - took)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            times.failed(e);
        }
    }
}
