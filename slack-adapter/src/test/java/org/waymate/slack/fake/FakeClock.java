package org.waymate.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Real time, and what a test lets pass at once.
final class FakeClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    void passes(Duration duration) {
        ahead = ahead.plus(duration);
    }
}
