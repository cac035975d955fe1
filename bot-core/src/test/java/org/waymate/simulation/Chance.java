package org.waymate.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/// All that is left to chance in a run comes out of its seed.
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    boolean in1000(int times) {
        return random.nextInt(1000) < times;
    }

    /// @param most included
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Duration minutes(int least, int most) {
        return Duration.ofSeconds(between(least * 60, most * 60));
    }
}
