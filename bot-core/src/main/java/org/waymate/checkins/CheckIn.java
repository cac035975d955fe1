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
import java.util.function.UnaryOperator;
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

    boolean needsAnswer() {
        return isAsking() || lacksRating();
    }

    /// Whether it was answered since then, or never.
    boolean isNewsSince(Instant moment) {
        return said == null || !said.answeredAt().isBefore(moment);
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

    boolean wasAskedAgain() {
        return askedAgainOn != null;
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

    boolean saysNotWorking() {
        return said != null && said.answer() == Answer.NOT_WORKING;
    }

    /// Says something else than a date or "later". What does not fit the moment changes nothing: the person
    /// is shown what is.
    ///
    /// @param tip the moment of the next one, for whoever has not met yet
    void say(Answer answer, Instant now, Optional<Instant> tip) {
        if (isAsking()) {
            settle(said == null ? Said.of(answer, now) : said.again(answer, now), Optional.empty());
            awaiting = awaiting().tipping(answer == Answer.NOT_YET ? tip : Optional.empty());
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
        return stands() && said != null && said.lacksReason();
    }

    void because(Reason reason) {
        if (lacksReason() && said != null) {
            said = said.because(reason);
            awaiting = said.asksForTip() ? awaiting() : awaiting().tipping(Optional.empty());
        }
    }

    Awaiting awaiting() {
        return Awaiting.of(awaiting);
    }

    /// Whether whoever waits can still do something about it here.
    boolean mayAwait() {
        return stands() && said != null && said.isWaiting();
    }

    void awaits(UnaryOperator<Awaiting> deed) {
        if (mayAwait()) {
            awaiting = deed.apply(awaiting());
        }
    }

    /// What others, or the time, have done about it.
    void settles(UnaryOperator<Awaiting> deed) {
        awaiting = deed.apply(awaiting());
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
        awaiting = awaiting().resting();
    }

    void close(Instant now) {
        closedAt = now;
        rest();
    }

    private void settle(Said now, Optional<Instant> again) {
        said = now;
        againAt = again.orElse(null);
        remindAt = null;
        awaiting = awaiting().over();
        asking = false;
    }
}
