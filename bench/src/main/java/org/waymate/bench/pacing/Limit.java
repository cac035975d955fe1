package org.waymate.bench.pacing;

/// So many a second, and a second's worth at once after a pause. Whoever was refused is refused until the time that they
/// were told.
final class Limit {

    private final double aSecond;
    private double there;
    private long at = System.nanoTime();
    private long closedUntil = at;

    Limit(double aSecond) {
        this.aSecond = aSecond;
        this.there = aSecond;
    }

    /// @return seconds to wait, zero where the message is taken
    synchronized double waits() {
        var now = System.nanoTime();
        there = Math.min(aSecond, there + (now - at) / 1e9 * aSecond);
        at = now;
        if (now >= closedUntil && there >= 1) {
            there--;
            return 0;
        }
        closedUntil = now >= closedUntil ? now + 1_000_000_000L : closedUntil;
        return (closedUntil - now) / 1e9;
    }
}
