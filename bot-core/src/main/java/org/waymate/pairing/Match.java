package org.waymate.pairing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.Opened;
import org.waymate.chat.place.ChannelRef;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// A mentee and a mentor who are together, from their introduction on.
@Entity
@Table(name = "mentoring_match")
public class Match {

    public enum State {
        ACTIVE, CLOSED
    }

    private static final Duration TO_OPEN_A_PLACE = Duration.ofMinutes(1);

    @EmbeddedId private MatchId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private MentorRequestId request;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentee_id")) private EnrolmentId mentee;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id")) private EnrolmentId mentor;

    @Enumerated(EnumType.STRING) private State state;

    private Instant since;
    private @Nullable Instant endedAt;
    private @Nullable String hello;
    /// Whether the mentor has said hello, or left it.
    private boolean greeted;
    private @Nullable String place;
    private @Nullable String placeLink;
    private @Nullable Instant placeAskedAt;

    /// The coordinator who put the two together, where one did.
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by")) private @Nullable PersonId madeBy;

    /// The coordinator who ended it, where one did.
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by")) private @Nullable PersonId endedBy;

    protected Match() {}

    Match(MentorRequest request, EnrolmentId mentor, Instant since) {
        this.id = MatchId.random();
        this.program = request.program();
        this.request = request.id();
        this.mentee = request.mentee();
        this.mentor = mentor;
        this.state = State.ACTIVE;
        this.since = since;
    }

    public MatchId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public MentorRequestId request() {
        return request;
    }

    public EnrolmentId mentee() {
        return mentee;
    }

    public EnrolmentId mentor() {
        return mentor;
    }

    /// The other of the two.
    public EnrolmentId other(EnrolmentId one) {
        return one.equals(mentee) ? mentor : mentee;
    }

    public State state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<PersonId> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    void isMadeBy(PersonId coordinator) {
        madeBy = coordinator;
    }

    public Optional<PersonId> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    void isEndedBy(PersonId coordinator) {
        endedBy = coordinator;
    }

    /// What the mentor says to begin with.
    Optional<String> hello() {
        return Optional.ofNullable(hello);
    }

    boolean awaitsHello() {
        return isActive() && !greeted;
    }

    /// Once: afterwards it stays as it was said.
    ///
    /// @param words empty for who leaves it
    void greet(Optional<String> words) {
        if (!awaitsHello()) {
            throw new IllegalStateException("A hello is said once, to whoever is still there");
        }
        greeted = true;
        hello = words.orElse(null);
    }

    /// Where the two talk by themselves, once it was opened.
    Optional<Opened.There> place() {
        return Optional.ofNullable(place).flatMap(ChannelRef::read)
                .map(ref -> new Opened.There(ref, Optional.ofNullable(placeLink)));
    }

    /// @return whether it may be asked for now: of two who tap at once, one asks
    boolean asksForPlace(Instant now) {
        var may = place == null
                && (placeAskedAt == null || placeAskedAt.plus(TO_OPEN_A_PLACE).isBefore(now));
        if (may) {
            placeAskedAt = now;
        }
        return may;
    }

    void isAt(Opened.There there) {
        place = there.place().toString();
        placeLink = there.link().orElse(null);
        placeAskedAt = null;
    }

    void gotNoPlace() {
        placeAskedAt = null;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /// @return whether this changed anything: it ends once
    public boolean close(Instant now) {
        var ends = isActive();
        if (ends) {
            state = State.CLOSED;
            endedAt = now;
        }
        return ends;
    }
}
