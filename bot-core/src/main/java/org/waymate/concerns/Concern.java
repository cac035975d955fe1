package org.waymate.concerns;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.people.Sealed;
import org.waymate.program.ProgramId;

/// Something that somebody wants a coordinator to hear. One coordinator has it, and settles it.
@Entity
@Table(name = "concern")
class Concern {

    enum Kind {
        HELP, WORRIED, PROBLEM
    }

    /// After it coordinators are reminded, once, while nobody has it.
    private static final Duration PATIENCE = Duration.ofHours(24);

    @EmbeddedId private ConcernId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private PersonId person;

    @Enumerated(EnumType.STRING) private Kind kind;

    @Convert(converter = Sealed.class) private @Nullable String words;

    private Instant since;
    private @Nullable Instant remindAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_by")) private @Nullable PersonId takenBy;

    private @Nullable Instant takenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by")) private @Nullable PersonId settledBy;

    private @Nullable Instant settledAt;
    /// Unique, so that of two presses at once one finds the other's.
    private @Nullable String waiting;

    protected Concern() {}

    Concern(ProgramId program, PersonId person, Kind kind, Optional<String> words, Instant now) {
        this.id = ConcernId.random();
        this.program = program;
        this.person = person;
        this.kind = kind;
        this.words = words.orElse(null);
        this.since = now;
        this.remindAt = now.plus(PATIENCE);
        this.waiting = words.isEmpty()
                ? ShortId.write(program.value()) + "/" + ShortId.write(person.value()) + "/" + kind
                : null;
    }

    ConcernId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    PersonId person() {
        return person;
    }

    Kind kind() {
        return kind;
    }

    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    Instant since() {
        return since;
    }

    Optional<PersonId> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    Optional<PersonId> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id.value());
    }

    boolean isSettled() {
        return settledAt != null;
    }

    boolean waits() {
        return takenBy == null && !isSettled();
    }

    /// @return whether this press is the one that takes it
    boolean take(PersonId by, Instant now) {
        var takes = waits();
        if (takes) {
            takenBy = by;
            takenAt = now;
            noLongerWaits();
        }
        return takes;
    }

    /// @return whether this changed anything
    boolean settle(PersonId by, Instant now) {
        var settles = !isSettled();
        if (settles) {
            settledBy = by;
            settledAt = now;
            noLongerWaits();
        }
        return settles;
    }

    /// Whoever said it asked to be forgotten.
    void forget(Instant now) {
        words = null;
        var _ = settle(person, now);
    }

    void reminded() {
        remindAt = null;
    }

    private void noLongerWaits() {
        remindAt = null;
        waiting = null;
    }
}
