package org.waymate.checkins;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody does who waits for an answer of the other.
///
/// @param nudgeDay on which the other gets a tip; it stays, so that there is one at most
/// @param nudgeAt while it is still to come
/// @param wordAt when the coordinators were let know
/// @param wordSettledAt when one of them was through with it
@Embeddable
record Awaiting(@Nullable LocalDate nudgeDay, @Nullable Instant nudgeAt, @Nullable Instant wordAt,
        @Nullable Instant wordSettledAt) {

    static Awaiting of(@Nullable Awaiting kept) {
        return Optional.ofNullable(kept).orElseGet(() -> new Awaiting(null, null, null, null));
    }

    Awaiting nudging(LocalDate day, Instant at) {
        return new Awaiting(day, at, wordAt, wordSettledAt);
    }

    /// It was given, or nobody is nudged any more.
    Awaiting nudged() {
        return new Awaiting(nudgeDay, null, wordAt, wordSettledAt);
    }

    Awaiting saying(Instant now) {
        return new Awaiting(nudgeDay, nudgeAt, now, null);
    }

    Awaiting settled(Instant now) {
        return new Awaiting(nudgeDay, nudgeAt, wordAt, now);
    }

    /// They say something else now, and wait no more.
    Awaiting over() {
        return new Awaiting(nudgeDay, null, null, null);
    }
}
