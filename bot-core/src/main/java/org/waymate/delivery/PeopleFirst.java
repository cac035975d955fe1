package org.waymate.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/// Whoever has pressed something goes before what is sent to people unasked: while somebody waits for their turn, no
/// more messages are begun, but for a few.
@Component
public class PeopleFirst {

    private static final Duration A_LOOK = Duration.ofMillis(5);

    private final AtomicInteger waiting = new AtomicInteger();

    public void comes() {
        waiting.incrementAndGet();
    }

    /// As often as somebody came.
    public void goes() {
        waiting.decrementAndGet();
    }

    public int waiting() {
        return waiting.get();
    }

    /// Returns when nobody waits, or after that time: what is due leaves even where people never cease to come.
    void letPass(Duration atMost) {
        var until = System.nanoTime() + atMost.toNanos();
        while (waiting() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(A_LOOK.toNanos());
        }
    }
}
