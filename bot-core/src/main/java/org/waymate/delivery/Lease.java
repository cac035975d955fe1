package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;

/// For a while one node alone sends for a space.
final class Lease implements Hold {

    private final String space;
    private final long fence;
    private volatile Instant until;

    /// @param fence higher than that of whoever had the space before
    Lease(String space, long fence, Instant until) {
        this.space = space;
        this.fence = fence;
        this.until = until;
    }

    String space() {
        return space;
    }

    long fence() {
        return fence;
    }

    @Override
    public boolean lasts(Instant now) {
        return now.isBefore(until);
    }

    /// Neither is it half over, nor was the clock set back meanwhile.
    boolean isFresh(Instant now, Duration whole) {
        return now.plus(whole.dividedBy(2)).isBefore(until) && !now.plus(whole).isBefore(until);
    }

    void renewed(Instant end) {
        until = end;
    }
}
