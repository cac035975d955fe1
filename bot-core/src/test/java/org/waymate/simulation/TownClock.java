package org.waymate.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The core's clock, turned by the run. A planted one goes wrong by a while; the run itself knows the true time.
final class TownClock extends Clock {

    private volatile Instant now = Instant.EPOCH;
    private volatile Duration wrong = Duration.ZERO;

    void set(Instant moment) {
        now = moment;
    }

    void goesWrong(Duration by) {
        wrong = by;
    }

    Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now.plus(wrong);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
