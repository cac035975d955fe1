package org.waymate.web.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.Timeline;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.talk.Cast;

/// All that has happened in the playground, and beginning it anew.
@Component
@PlayingAlone
class World {

    private final CleanSlate slate;
    private final Cast cast;
    private final PlaygroundClock clock;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final AtomicInteger number = new AtomicInteger();

    World(CleanSlate slate, Cast cast, PlaygroundClock clock, Timeline timeline,
            ApplicationEventPublisher events) {
        this.slate = slate;
        this.cast = cast;
        this.clock = clock;
        this.timeline = timeline;
        this.events = events;
    }

    /// The how-many-eth since the program started, so that a page that missed the change finds it out.
    int number() {
        return number.get();
    }

    /// Forgets everything, and begins today with the people alone.
    void begin() {
        timeline.undisturbed(() -> {
            slate.wipe(cast::gather);
            clock.beginAt(clock.realNow());
        });
        events.publishEvent(new WorldBegan(number.incrementAndGet()));
    }
}
