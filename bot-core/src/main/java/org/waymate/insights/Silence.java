package org.waymate.insights;

import java.time.Instant;
import org.waymate.people.PersonId;

/// Somebody whom our messages don't reach where they were last seen.
record Silence(PersonId who, String name, Instant since) {}
