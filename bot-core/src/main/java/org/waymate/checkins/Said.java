package org.waymate.checkins;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymate.people.Sealed;

/// An answer, with what belongs to it.
///
/// @param meetingDay when they have a date
/// @param usefulness 1 to 5, when they have met and said so
/// @param reason when they have not, and said why
@Embeddable
record Said(@Enumerated(EnumType.STRING) Answer answer, Instant answeredAt, @Nullable LocalDate meetingDay,
        @Nullable Integer usefulness, @Convert(converter = Sealed.class) @Nullable String note,
        @Enumerated(EnumType.STRING) @Nullable Reason reason) {

    static Said of(Answer answer, Instant at) {
        return new Said(answer, at, null, null, null, null);
    }

    /// Said once more: what was noted of a meeting stays, how useful it was is asked anew.
    Said again(Answer anew, Instant at) {
        return new Said(anew, at, null, null, anew == Answer.MET ? note : null, null);
    }

    static Said dated(LocalDate day, Instant at) {
        return new Said(Answer.DATED, at, day, null, null, null);
    }

    Said rated(int useful) {
        return new Said(answer, answeredAt, meetingDay, useful, note, reason);
    }

    Said noted(String words) {
        return new Said(answer, answeredAt, meetingDay, usefulness, words, reason);
    }

    boolean lacksReason() {
        return saysNotMet() && reason == null;
    }

    boolean isWaiting() {
        return saysNotMet() && reason == Reason.WAITING;
    }

    /// Has not met, and gave no reason against a tip: whoever rather does not say gets one as whoever says nothing.
    boolean asksForTip() {
        return answer == Answer.NOT_YET && (reason == null || reason == Reason.RATHER_NOT);
    }

    private boolean saysNotMet() {
        return answer == Answer.NOT_YET || answer == Answer.NOT_WORKING;
    }

    Said because(Reason why) {
        return new Said(answer, answeredAt, meetingDay, usefulness, note, why);
    }
}
