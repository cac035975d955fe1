package org.waymate.web.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.Timeline;
import org.waymate.web.InPlayground;

/// Plays a jump of the clock instead of leaping: stops at each moment at which something falls due, and
/// lets it happen there.
@Component
@InPlayground
public class TurningTheClock {

    /// A timeline that names a moment already past would hold us here forever.
    private static final Duration LEAST_STEP = Duration.ofSeconds(1);

    private final PlaygroundClock clock;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean turning = new AtomicBoolean();

    TurningTheClock(PlaygroundClock clock, Timeline timeline, ApplicationEventPublisher events) {
        this.clock = clock;
        this.timeline = timeline;
        this.events = events;
    }

    public boolean turning() {
        return turning.get();
    }

    /// Turns by as much, unless it is being turned already.
    public void by(Duration jump) {
        to(clock.instant().plus(jump));
    }

    /// Turns to what falls due next, or not at all where nothing waits.
    public void toTheNextThing() {
        timeline.nextDue(clock.instant()).ifPresent(this::to);
    }

    public void to(Instant target) {
        if (!turning.compareAndSet(false, true)) {
            return;
        }
        try {
            play(target);
        } finally {
            turning.set(false);
            events.publishEvent(new ClockTurned(clock.instant()));
        }
    }

    /// Lets happen what is due by now.
    public void letHappen() {
        timeline.tick();
    }

    private void play(Instant target) {
        letHappen();
        while (clock.instant().isBefore(target)) {
            clock.turnTo(nextStop(clock.instant(), target));
            timeline.tick();
            events.publishEvent(new ClockTurned(clock.instant()));
        }
    }

    private Instant nextStop(Instant now, Instant target) {
        var stop = timeline.nextDue(now).filter(target::isAfter).orElse(target);
        var soonest = now.plus(LEAST_STEP);
        return stop.isBefore(soonest) && soonest.isBefore(target) ? soonest : stop;
    }
}
