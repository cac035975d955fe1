package org.waymate.delivery;

import java.util.UUID;

/// A row that somebody has taken or is about to take.
///
/// @param attempt how often it was taken, this time included: who has the highest number has the row, and nobody else
///            says what became of it
record Claim(UUID delivery, int attempt, Hold hold) {}
