package org.waymate.pulse;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// One person was asked in one round, and may be through with it. What they said is not known here, nor when.
@Entity
@Table(name = "pulse")
class Pulse {

    enum State {
        OPEN, COUNTED, SKIPPED, MISSED
    }

    @EmbeddedId private PulseId id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private PersonId person;

    private LocalDate roundDay;

    @Enumerated(EnumType.STRING) private State state;

    protected Pulse() {}

    Pulse(ProgramId program, PersonId person, LocalDate roundDay) {
        this.id = PulseId.random();
        this.program = program;
        this.person = person;
        this.roundDay = roundDay;
        this.state = State.OPEN;
    }

    PulseId id() {
        return id;
    }

    ProgramId program() {
        return program;
    }

    PersonId person() {
        return person;
    }

    LocalDate roundDay() {
        return roundDay;
    }

    State state() {
        return state;
    }

    /// The event that the outbox tells of.
    String occurrence() {
        return ShortId.write(id.value());
    }

    /// @return whether it was open until now
    boolean end(State as) {
        var open = state == State.OPEN;
        if (open) {
            state = as;
        }
        return open;
    }
}
