package org.waymate.chat;

import java.time.Instant;
import java.util.Optional;

/// The work that time drives, for whoever turns the clock by hand: the playground, the demo, a simulation.
/// A jump steps to each next due moment and ticks there, so that a week's jump is a week lived.
public interface Timeline {

    /// The earliest moment after the given one at which something falls due.
    Optional<Instant> nextDue(Instant after);

    /// Does whatever is due by then, and delivers what came of it, before it returns. The same moment asked of
    /// [#nextDue] afterwards misses nothing, however long this took.
    void tick(Instant now);

    /// Does something else while nothing that time drives is on its way.
    void undisturbed(Runnable work);
}
