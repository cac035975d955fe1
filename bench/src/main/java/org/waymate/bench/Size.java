package org.waymate.bench;

import java.time.Duration;

/// How much is measured.
///
/// @param rows that fall due at once
/// @param quartzRows of these, for Quartz, which takes much longer with each
/// @param rounds of which the median counts
/// @param churned messages between a look at the table and the next
/// @param pacing half as long again before that, for learning
/// @param ack half as long where people pause
public record Size(int rows, int quartzRows, int warmUp, int rounds, int churned, Duration pacing,
        Duration ack,
        Duration idle) {

    /// `short` takes about a quarter of an hour on two cores, `long` about an hour and a half, and `tiny` only shows
    /// that everything runs.
    static Size chosen() {
        return switch (System.getProperty("bench.length", "short")) {
            case "tiny" -> new Size(2_000, 300, 500, 1, 2_000, Duration.ofSeconds(5), Duration.ofSeconds(5),
                    Duration.ofSeconds(20));
            case "long" -> new Size(100_000, 20_000, 20_000, 5, 1_000_000, Duration.ofMinutes(3),
                    Duration.ofMinutes(1), Duration.ofMinutes(10));
            default -> new Size(100_000, 5_000, 10_000, 3, 100_000, Duration.ofMinutes(2),
                    Duration.ofMinutes(1), Duration.ofMinutes(2));
        };
    }
}
