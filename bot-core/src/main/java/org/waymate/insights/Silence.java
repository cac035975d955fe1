package org.waymate.insights;

import java.time.Instant;

/// Somebody whom our messages don't reach where they were last seen.
record Silence(String name, Instant since) {}
