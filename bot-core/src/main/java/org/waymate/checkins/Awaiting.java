package org.waymate.checkins;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happens where two have not met, and what somebody does who waits for an answer of the other.
///
/// @param tipAt when a tip comes to them by itself
/// @param nudgeDay on which the other gets a tip; it stays, so that there is one at most
/// @param nudgeAt while it is still to come
/// @param wordAt when the coordinators were let know
/// @param wordSettledAt when one of them was through with it
@Embeddable
record Awaiting(@Nullable Instant tipAt, @Nullable LocalDate nudgeDay, @Nullable Instant nudgeAt,
        @Nullable Instant wordAt, @Nullable Instant wordSettledAt) {

    static Awaiting of(@Nullable Awaiting kept) {
        return Optional.ofNullable(kept).orElseGet(() -> new Awaiting(null, null, null, null, null));
    }

    Awaiting tipping(Optional<Instant> at) {
        return new Awaiting(at.orElse(null), nudgeDay, nudgeAt, wordAt, wordSettledAt);
    }

    boolean mayNudge() {
        return nudgeDay == null;
    }

    Awaiting nudging(LocalDate day, Instant at) {
        return mayNudge() ? new Awaiting(tipAt, day, at, wordAt, wordSettledAt) : this;
    }

    boolean maySayWord() {
        return wordAt == null;
    }

    Awaiting saying(Instant now) {
        return maySayWord() ? new Awaiting(tipAt, nudgeDay, nudgeAt, now, null) : this;
    }

    Awaiting settled(Instant now) {
        return new Awaiting(tipAt, nudgeDay, nudgeAt, wordAt, now);
    }

    /// The moments that are past need nothing more.
    Awaiting given(Instant now) {
        return new Awaiting(stillToCome(tipAt, now), nudgeDay, stillToCome(nudgeAt, now), wordAt,
                wordSettledAt);
    }

    private static @Nullable Instant stillToCome(@Nullable Instant moment, Instant now) {
        return moment != null && moment.isAfter(now) ? moment : null;
    }

    /// No tips come of it any more.
    Awaiting resting() {
        return new Awaiting(null, nudgeDay, null, wordAt, wordSettledAt);
    }

    /// They say something else now, and wait no more.
    Awaiting over() {
        return new Awaiting(null, nudgeDay, null, null, null);
    }
}
