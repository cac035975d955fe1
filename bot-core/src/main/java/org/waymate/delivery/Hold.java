package org.waymate.delivery;

import java.time.Instant;

/// What makes a row somebody's own, and for how long: whoever comes back later sends nothing.
interface Hold {

    boolean lasts(Instant now);

    static Hold until(Instant end) {
        return now -> now.isBefore(end);
    }

    default Hold and(Hold another) {
        return now -> lasts(now) && another.lasts(now);
    }
}
