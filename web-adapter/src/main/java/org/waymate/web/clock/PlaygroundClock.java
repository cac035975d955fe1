package org.waymate.web.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;

/// The program's time while the playground is on: real time, moved by as much as people turned it. A
/// restart keeps it.
@Component
@Primary
@PlayingAlone
public class PlaygroundClock extends Clock {

    private final Clock realTime;
    private final ObjectProvider<KeptHands> kept;
    private volatile @Nullable Duration ahead;

    /// @param realTime what ticks underneath: the clock of the program without a playground
    /// @param kept asked for late, since much that the database needs wants a clock itself
    PlaygroundClock(@Qualifier("clock") Clock realTime, ObjectProvider<KeptHands> kept) {
        this.realTime = realTime;
        this.kept = kept;
    }

    @Override
    public Instant instant() {
        return realTime.instant().plus(ahead());
    }

    public Instant realNow() {
        return realTime.instant();
    }

    /// Turns it forward; a moment that has passed is left alone.
    synchronized void turnTo(Instant moment) {
        if (moment.isAfter(instant())) {
            keep(Duration.between(realTime.instant(), moment));
        }
    }

    /// Sets it anew, backwards too. Only where nothing has happened yet: a story that begins.
    public synchronized void beginAt(Instant moment) {
        keep(Duration.between(realTime.instant(), moment));
    }

    private void keep(Duration distance) {
        var hands = kept.getObject();
        var row = hands.findById(ClockHands.ONLY).orElseGet(() -> new ClockHands(distance));
        row.stand(distance);
        hands.save(row);
        ahead = distance;
    }

    private Duration ahead() {
        var known = ahead;
        if (known == null) {
            known = kept.getObject().findById(ClockHands.ONLY).map(ClockHands::ahead).orElse(Duration.ZERO);
            ahead = known;
        }
        return known;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    private static final class Elsewhere extends Clock {

        private final Clock here;
        private final ZoneId zone;

        private Elsewhere(Clock here, ZoneId zone) {
            this.here = here;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return here.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(here, other);
        }
    }
}
