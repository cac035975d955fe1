package org.waymate.web.clock;

import java.time.Instant;
import java.util.Optional;

/// What else happens as the clock turns, besides what the core's timeline knows.
public interface Meanwhile {

    /// The earliest moment after the given one at which something happens.
    Optional<Instant> nextDue(Instant after);

    /// Lets happen what is due by then.
    ///
    /// @return whether anything was, so that something may have come of it
    boolean letHappen(Instant now);
}
