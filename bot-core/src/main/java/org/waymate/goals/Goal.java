package org.waymate.goals;

import jakarta.persistence.Convert;
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
import org.waymate.people.Sealed;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// Something that a mentee wants to reach. It is open until they say that it is done, and open again when they
/// take that back.
@Entity
@Table(name = "goal")
class Goal {

    @EmbeddedId private GoalId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private EnrolmentId whose;

    @Convert(converter = Sealed.class) private String title;

    private @Nullable LocalDate due;
    private Instant since;

    @Enumerated(EnumType.STRING) private @Nullable Progress answer;

    private @Nullable Instant answeredAt;

    protected Goal() {}

    Goal(ProgramId program, EnrolmentId whose, String title, Optional<LocalDate> due, Instant since) {
        this.id = GoalId.random();
        this.program = program;
        this.whose = whose;
        this.title = title;
        this.due = due.orElse(null);
        this.since = since;
    }

    GoalId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    EnrolmentId whose() {
        return whose;
    }

    String title() {
        return title;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    Instant since() {
        return since;
    }

    boolean isOpen() {
        return answer != Progress.DONE;
    }

    /// What was said of it since then.
    Optional<Progress> saidSince(Instant moment) {
        return answeredAt == null || answeredAt.isBefore(moment)
                ? Optional.empty()
                : Optional.ofNullable(answer);
    }

    Optional<Instant> doneAt() {
        return isOpen() ? Optional.empty() : Optional.ofNullable(answeredAt);
    }

    /// Whether this changes anything: what is done is not done once more.
    boolean say(Progress now, Instant at) {
        if (!isOpen()) {
            return false;
        }
        answer = now;
        answeredAt = at;
        return true;
    }

    /// It is as if nothing had been said.
    void takeBack() {
        answer = null;
        answeredAt = null;
    }
}
