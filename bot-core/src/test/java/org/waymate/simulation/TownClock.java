package org.waymate.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The core's clock, turned by the run.
final class TownClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    void set(Instant moment) {
        now = moment;
    }

    Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now;
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
