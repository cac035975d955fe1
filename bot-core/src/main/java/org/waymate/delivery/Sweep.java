package org.waymate.delivery;

import java.time.Instant;
import java.util.Optional;

/// Work that falls due by itself. It finds whose turn it is, and for each in a transaction of its own selects
/// what is due, stamps it and writes to the outbox, so that doing it twice, or late, does it once
/// ([EachByItself]). Its class is named for what it does: the scheduler's job bears that name.
public interface Sweep {

    void sweep(Instant now);

    /// The earliest moment after the given one at which there is something to do.
    Optional<Instant> nextDue(Instant after);
}
