package org.waymate.schedule;

import java.time.Instant;
import java.util.Optional;

/// When what falls due by itself was last woken, whichever node did it.
public interface Rounds {

    /// @return empty where nothing was woken yet, or the database does not answer
    Optional<Instant> last();
}
