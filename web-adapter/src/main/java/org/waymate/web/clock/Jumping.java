package org.waymate.web.clock;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;

/// Who has the clock: one jump at a time, played beside the page that asked for it, or somebody who wants it
/// for something else.
@Component
@PlayingAlone
public class Jumping {

    private static final Logger LOG = LoggerFactory.getLogger(Jumping.class);

    /// How the last jump came out.
    public enum Outcome {
        ARRIVED, NOTHING_TO_COME, BROKEN
    }

    private final TurningTheClock turning;
    private final PlaygroundClock clock;
    private final ApplicationEventPublisher events;
    private final Semaphore hands = new Semaphore(1);
    private volatile Outcome last = Outcome.ARRIVED;

    Jumping(TurningTheClock turning, PlaygroundClock clock, ApplicationEventPublisher events) {
        this.turning = turning;
        this.clock = clock;
        this.events = events;
    }

    /// Whether somebody has the clock; so it is from the moment on at which a jump was asked for.
    public boolean busy() {
        return hands.availablePermits() == 0;
    }

    /// Waits until nobody has the clock, or as long.
    ///
    /// @return whether nobody has it now
    public boolean rests(Duration atMost) {
        try {
            var rests = hands.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (rests) {
                hands.release();
            }
            return rests;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Outcome last() {
        return last;
    }

    /// Jumps by as much, unless somebody has the clock.
    public void by(Duration jump) {
        begin(() -> {
            turning.by(jump);
            return Outcome.ARRIVED;
        });
    }

    /// Jumps to what falls due next, unless somebody has the clock.
    public void toTheNextThing() {
        begin(() -> turning.toTheNextThing() ? Outcome.ARRIVED : Outcome.NOTHING_TO_COME);
    }

    /// Has a jump stop where it is, and then does something else with the clock.
    public <T> T instead(Supplier<T> work) {
        turning.hold();
        hands.acquireUninterruptibly();
        turning.release();
        last = Outcome.ARRIVED;
        try {
            return work.get();
        } finally {
            lay();
        }
    }

    private void begin(Supplier<Outcome> jump) {
        if (hands.tryAcquire()) {
            Thread.startVirtualThread(() -> play(jump));
        }
    }

    private void play(Supplier<Outcome> jump) {
        try {
            last = jump.get();
        } catch (RuntimeException bug) {
            LOG.error("The clock stopped on its way", bug);
            last = Outcome.BROKEN;
        } finally {
            lay();
        }
    }

    private void lay() {
        hands.release();
        events.publishEvent(new ClockTurned(clock.instant()));
    }
}
