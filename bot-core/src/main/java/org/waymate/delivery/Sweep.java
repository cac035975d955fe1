package org.waymate.delivery;

import java.time.Instant;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/// Work that falls due by itself. It finds whose turn it is, and for each in a transaction of its own selects
/// what is due, stamps it and writes to the outbox, so that doing it twice, or late, does it once
/// ([EachByItself]). Its class is named for what it does.
public interface Sweep {

    void sweep(Instant now);

    /// What health says was done.
    default String name() {
        return ClassUtils.getUserClass(this).getSimpleName();
    }

    /// The earliest moment after the given one at which there is something to do.
    Optional<Instant> nextDue(Instant after);
}
