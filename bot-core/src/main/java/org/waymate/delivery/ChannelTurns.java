package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// When each channel that was written in a moment ago may be written in again.
final class ChannelTurns {

    private static final int MANY = 10_000;
    /// What is farther away comes of a clock that was set back.
    private static final Duration FARTHEST = Duration.ofHours(1);

    private final Map<String, Instant> next = new HashMap<>();

    /// @return empty where it may be written in now: then it is
    synchronized Optional<Duration> wait(String channel, Duration between, Instant now) {
        var waits = Optional.ofNullable(next.get(channel)).map(free -> Duration.between(now, free))
                .filter(Duration::isPositive).filter(wait -> wait.compareTo(FARTHEST) < 0);
        if (waits.isEmpty() && between.isPositive()) {
            put(channel, now.plus(between), now);
        }
        return waits;
    }

    synchronized void rest(String channel, Duration pause, Instant now) {
        put(channel, now.plus(pause), now);
    }

    private void put(String channel, Instant free, Instant now) {
        if (next.size() > MANY) {
            next.values().removeIf(now::isAfter);
        }
        next.put(channel, free);
    }
}
