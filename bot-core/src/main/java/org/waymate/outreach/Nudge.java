package org.waymate.outreach;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// A kind word that a coordinator had me bring to somebody.
@Entity
@Table(name = "nudge")
class Nudge {

    /// From one to the next, to the same person.
    static final Duration REST = Duration.ofDays(14);

    @Id
    @Column(name = "nudge_id") private UUID id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private EnrolmentId whom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person")) private PersonId by;

    private Instant at;

    protected Nudge() {}

    Nudge(Enrolment whom, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.program = whom.program();
        this.whom = whom.id();
        this.by = by;
        this.at = at;
    }

    /// What the outbox calls it.
    String subject() {
        return ShortId.write(id);
    }

    EnrolmentId whom() {
        return whom;
    }

    PersonId by() {
        return by;
    }

    Instant at() {
        return at;
    }

    Instant nextFrom() {
        return at.plus(REST);
    }
}
