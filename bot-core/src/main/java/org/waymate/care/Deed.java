package org.waymate.care;

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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.pairing.MentorRequestId;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// What a coordinator did with somebody's part, and how it stood before. For ten minutes it can be undone; then it is
/// final, and the others are told.
@Entity
@Table(name = "coordinator_deed")
class Deed {

    enum Kind {
        PAUSED, OUT
    }

    private static final Duration TO_UNDO = Duration.ofMinutes(10);

    @EmbeddedId private DeedId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private EnrolmentId part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person")) private PersonId by;

    @Enumerated(EnumType.STRING) private Kind kind;

    private Instant at;

    @Enumerated(EnumType.STRING) private Standing standing;

    private @Nullable LocalDate awayUntil;

    /// Their own for a mentor, which ended with it.
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "request")) private @Nullable MentorRequestId request;

    private @Nullable LocalDate until;

    private @Nullable Instant finalAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "undone_by")) private @Nullable PersonId undoneBy;

    protected Deed() {}

    /// Before it is done.
    Deed(Kind kind, Enrolment part, Optional<MentorRequestId> request, PersonId by, Instant at) {
        this.id = DeedId.random();
        this.kind = kind;
        this.program = part.program();
        this.part = part.id();
        this.by = by;
        this.at = at;
        this.standing = part.standing();
        this.awayUntil = part.pausedUntil().orElse(null);
        this.request = request.orElse(null);
        this.finalAt = at.plus(TO_UNDO);
    }

    /// Once it is done.
    Deed until(LocalDate day) {
        until = day;
        return this;
    }

    /// Whether they still stand as it left them.
    boolean stands(Enrolment somebody) {
        return switch (kind) {
            case PAUSED -> !somebody.hasLeft() && somebody.pausedUntil().equals(until());
            case OUT -> somebody.hasLeft();
        };
    }

    /// Whether this is what they are away for, until that very day.
    boolean pauses(Enrolment somebody, LocalDate day) {
        return kind == Kind.PAUSED && day.equals(until) && stands(somebody);
    }

    DeedId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    EnrolmentId part() {
        return part;
    }

    PersonId by() {
        return by;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    Standing standing() {
        return standing;
    }

    Optional<LocalDate> awayUntil() {
        return Optional.ofNullable(awayUntil);
    }

    Optional<MentorRequestId> request() {
        return Optional.ofNullable(request);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    Optional<PersonId> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id.value());
    }

    boolean mayBeUndone(Instant now) {
        return finalAt != null && finalAt.isAfter(now);
    }

    void undo(PersonId coordinator) {
        undoneBy = coordinator;
        finalAt = null;
    }

    /// @return whether this is what made it final
    boolean isFinal() {
        var first = finalAt != null;
        finalAt = null;
        return first;
    }
}
