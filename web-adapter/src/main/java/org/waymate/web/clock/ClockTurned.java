package org.waymate.web.clock;

import java.time.Instant;

/// The clock moved, or came to rest.
public record ClockTurned(Instant now) {}
