package org.waymate.chat;

import java.time.Duration;

/// How fast a platform lets us talk unasked.
///
/// @param from messages a second that it takes for certain: where learning begins
/// @param most messages a second that are never exceeded; the same as `from` where the limit is known
/// @param shared whether all spaces have one limit together
/// @param perChannel the least time between two messages in one channel
/// @param atOnce so many may be underway in one space
public record Pace(double from, double most, boolean shared, Duration perChannel, int atOnce) {

    public static final Pace FREE = new Pace(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, false,
            Duration.ZERO, 200);

    public boolean isFree() {
        return Double.isInfinite(most);
    }

    public boolean isLearnt() {
        return most > from;
    }
}
