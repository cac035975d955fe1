package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;

/// How many calls that a platform has to refuse are left: ten, and one more every two seconds. Discord shuts out whoever
/// makes 10,000 in ten minutes; these are 310.
final class Patience {

    private static final int MOST = 10;
    private static final Duration ONE_MORE = Duration.ofSeconds(2);

    private double left = MOST;
    private Instant at = Instant.EPOCH;

    /// @return how long to rest until there is one again
    Duration afterOneMore(Instant now) {
        if (now.isAfter(at)) {
            left = Math.min(MOST, left + (double) Duration.between(at, now).toMillis() / ONE_MORE.toMillis());
            at = now;
        }
        left--;
        return left >= 1 ? Duration.ZERO : Duration.ofMillis((long) ((1 - left) * ONE_MORE.toMillis()));
    }
}
