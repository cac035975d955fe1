package org.waymate.program;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymate.people.PersonId;

/// A coordinator's seat: this person runs this program.
@Entity
@Table(name = "coordinator_seat")
public class Seat {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    @Embedded private PersonId person;

    protected Seat() {}

    public Seat(ProgramId program, PersonId person) {
        this.id = UUID.randomUUID();
        this.program = program;
        this.person = person;
    }

    public ProgramId program() {
        return program;
    }

    public PersonId person() {
        return person;
    }
}
