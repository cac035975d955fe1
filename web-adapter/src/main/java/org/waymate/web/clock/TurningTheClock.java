package org.waymate.web.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.Timeline;
import org.waymate.web.PlayingAlone;

/// Plays a jump of the clock instead of leaping: stops at each moment at which something falls due, and
/// lets it happen there. For whoever has the clock to themselves ([Jumping] sees to that).
@Component
@PlayingAlone
public class TurningTheClock {

    /// A timeline that names a moment already past would hold us here forever.
    private static final Duration LEAST_STEP = Duration.ofSeconds(1);

    /// What answers every answer would hold us here too.
    private static final int MOST_AT_ONCE = 5;

    private final PlaygroundClock clock;
    private final Timeline timeline;
    private final Meanwhile meanwhile;
    private final ApplicationEventPublisher events;
    private volatile boolean held;

    TurningTheClock(PlaygroundClock clock, Timeline timeline, Meanwhile meanwhile,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.timeline = timeline;
        this.meanwhile = meanwhile;
        this.events = events;
    }

    /// Turns by as much.
    public void by(Duration jump) {
        to(clock.instant().plus(jump));
    }

    /// Turns to what falls due next.
    ///
    /// @return false where nothing waits; then the clock is left alone
    public boolean toTheNextThing() {
        var next = nextDue(clock.instant());
        next.ifPresent(this::to);
        return next.isPresent();
    }

    /// What falls due while a stop is being played is the next stop: real time goes on meanwhile.
    public void to(Instant target) {
        var at = letHappen();
        while (at.isBefore(target) && !held) {
            clock.turnTo(nextStop(at, target));
            at = letHappen();
            events.publishEvent(new ClockTurned(at));
        }
    }

    /// Lets happen what is due by now, and what comes of it at once.
    ///
    /// @return now
    public Instant letHappen() {
        var at = clock.instant();
        timeline.tick(at);
        for (var left = MOST_AT_ONCE; left > 0 && meanwhile.letHappen(at); left--) {
            timeline.tick(at);
        }
        return at;
    }

    /// A jump stops where it is, and another does not begin.
    void hold() {
        held = true;
    }

    void release() {
        held = false;
    }

    private Instant nextStop(Instant at, Instant target) {
        var stop = nextDue(at).filter(target::isAfter).orElse(target);
        var soonest = at.plus(LEAST_STEP);
        return stop.isBefore(soonest) && soonest.isBefore(target) ? soonest : stop;
    }

    private Optional<Instant> nextDue(Instant after) {
        return Stream.of(timeline.nextDue(after), meanwhile.nextDue(after)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
