package org.waymate.checkins;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.pairing.MatchId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// The question to one of a pair on one day of the rhythm, and what they said. It can be answered anew
/// until the next one opens.
@Entity
@Table(name = "check_in")
class CheckIn {

    @EmbeddedId private CheckInId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private MatchId match;

    @Embedded private PersonId person;

    private LocalDate roundDay;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    /// Whether the buttons stand there.
    private boolean asking;

    @Embedded private @Nullable Said said;

    @Embedded private @Nullable Awaiting awaiting;

    private @Nullable Instant remindAt;
    private @Nullable Instant againAt;
    private @Nullable LocalDate askedAgainOn;

    /// "Ask me later" was said once.
    private boolean putOff;

    /// Whether it asks how often they want to be asked, too.
    private boolean asksPace;

    @Enumerated(EnumType.STRING) private @Nullable Pace saidPace;

    /// When a tip comes to them by itself.
    private @Nullable Instant tipAt;

    protected CheckIn() {}

    CheckIn(Round round, MatchId match, Instant openedAt, Optional<Instant> remindAt, boolean asksPace) {
        this.id = CheckInId.random();
        this.program = round.program();
        this.match = match;
        this.person = round.person();
        this.roundDay = round.day();
        this.openedAt = openedAt;
        this.remindAt = remindAt.orElse(null);
        this.asking = true;
        this.asksPace = asksPace;
    }

    CheckInId id() {
        return id;
    }

    Round round() {
        return new Round(program, person, roundDay);
    }

    MatchId match() {
        return match;
    }

    PersonId person() {
        return person;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isAsking() {
        return asking && closedAt == null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Optional<Said> said() {
        return Optional.ofNullable(said);
    }

    Optional<Instant> againAt() {
        return Optional.ofNullable(againAt);
    }

    Optional<LocalDate> askedAgainOn() {
        return Optional.ofNullable(askedAgainOn);
    }

    boolean mayPutOff() {
        return !putOff;
    }

    /// Whether somebody said more than "later".
    boolean isAnswered() {
        return said != null && said.answer() != Answer.LATER;
    }

    boolean saysMet() {
        return said != null && said.answer() == Answer.MET;
    }

    /// Says something else than a date or "later". What does not fit the moment changes nothing: the person
    /// is shown what is.
    ///
    /// @param tip the moment of the next one, for whoever has not met yet
    void say(Answer answer, Instant now, Optional<Instant> tip) {
        if (isAsking()) {
            settle(said == null ? Said.of(answer, now) : said.again(answer, now), Optional.empty());
            tipAt = answer == Answer.NOT_YET ? tip.orElse(null) : null;
        }
    }

    void putOff(Instant until, Instant now) {
        if (isAsking() && mayPutOff()) {
            settle(Said.of(Answer.LATER, now), Optional.of(until));
            putOff = true;
        }
    }

    void dated(LocalDate day, Optional<Instant> dayAfter, Instant now) {
        if (isAsking()) {
            settle(Said.dated(day, now), dayAfter);
        }
    }

    boolean lacksRating() {
        return takesDetails() && said != null && said.usefulness() == null;
    }

    void rate(int from1To5) {
        if (lacksRating() && said != null && from1To5 >= 1 && from1To5 <= 5) {
            said = said.rated(from1To5);
        }
    }

    void note(String words) {
        if (takesDetails() && said != null) {
            said = said.noted(words);
        }
    }

    private boolean takesDetails() {
        return stands() && saysMet();
    }

    private boolean stands() {
        return !isClosed() && !asking;
    }

    boolean lacksReason() {
        return stands() && saysNotMet() && said != null && said.reason() == null;
    }

    private boolean saysNotMet() {
        return said != null && (said.answer() == Answer.NOT_YET || said.answer() == Answer.NOT_WORKING);
    }

    /// Whoever rather does not say is given a tip as whoever says nothing.
    void because(Reason reason) {
        if (lacksReason() && said != null) {
            said = said.because(reason);
            tipAt = reason == Reason.RATHER_NOT ? tipAt : null;
        }
    }

    /// Has not met, and gave no reason against a tip.
    boolean asksForTip() {
        return said != null && said.answer() == Answer.NOT_YET
                && (said.reason() == null || said.reason() == Reason.RATHER_NOT);
    }

    boolean isWaiting() {
        return saysNotMet() && said != null && said.reason() == Reason.WAITING;
    }

    Awaiting awaiting() {
        return Awaiting.of(awaiting);
    }

    boolean mayNudge() {
        return stands() && isWaiting() && awaiting().nudgeDay() == null;
    }

    /// Once in a check-in.
    void nudge(LocalDate day, Instant at) {
        if (mayNudge()) {
            awaiting = awaiting().nudging(day, at);
        }
    }

    boolean maySayWord() {
        return stands() && isWaiting() && awaiting().wordAt() == null;
    }

    void sayWord(Instant now) {
        if (maySayWord()) {
            awaiting = awaiting().saying(now);
        }
    }

    void settleWord(Instant now) {
        awaiting = awaiting().settled(now);
    }

    /// The moments at which it is due are past.
    void tipsGiven(Instant now) {
        if (tipAt != null && !tipAt.isAfter(now)) {
            tipAt = null;
        }
        if (isNudgeDue(now)) {
            awaiting = awaiting().nudged();
        }
    }

    Optional<Instant> tipAt() {
        return Optional.ofNullable(tipAt);
    }

    boolean isNudgeDue(Instant now) {
        return Optional.ofNullable(awaiting().nudgeAt()).filter(at -> !at.isAfter(now)).isPresent();
    }

    boolean mayPace() {
        return asksPace && !isClosed();
    }

    Optional<Pace> saidPace() {
        return Optional.ofNullable(saidPace);
    }

    void paced(Pace pace) {
        saidPace = pace;
    }

    /// Whoever wants no more questions is not asked this one again either.
    void hush() {
        asking = false;
        rest();
    }

    /// The buttons come back; the old answer counts until there is a new one.
    void reopen() {
        if (!isClosed()) {
            asking = true;
        }
    }

    void askAgain(LocalDate on) {
        againAt = null;
        if (!isClosed()) {
            asking = true;
            askedAgainOn = on;
        }
    }

    void reminded() {
        remindAt = null;
    }

    /// One of the two takes a break: it stands there, and nobody is asked again.
    void rest() {
        remindAt = null;
        againAt = null;
        tipAt = null;
        awaiting = awaiting().nudged();
    }

    void close(Instant now) {
        closedAt = now;
        rest();
    }

    private void settle(Said now, Optional<Instant> again) {
        said = now;
        againAt = again.orElse(null);
        remindAt = null;
        tipAt = null;
        awaiting = awaiting().over();
        asking = false;
    }
}
