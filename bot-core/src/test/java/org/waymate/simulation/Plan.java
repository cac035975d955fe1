package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;

/// What a run is about.
///
/// @param programs 1 to 3
/// @param days of the programs, from their first to their last
record Plan(long seed, int programs, int days) {

    private static final Duration CLEARING = Duration.ofDays(4);
    private static final Duration AFTERWARDS = Duration.ofDays(8);

    /// On another day for each seed, so that every change of clocks is met on every day of a program.
    Instant begin() {
        return Instant.parse("2026-08-24T06:00:00Z").plus(Duration.ofDays(Math.floorMod(seed * 37, 240)));
    }

    Instant lastDay() {
        return begin().plus(Duration.ofDays(days));
    }

    Instant clearFrom() {
        return lastDay().minus(CLEARING);
    }

    Instant end() {
        return lastDay().plus(AFTERWARDS);
    }

    Plan with(long other) {
        return new Plan(other, programs, days);
    }
}
