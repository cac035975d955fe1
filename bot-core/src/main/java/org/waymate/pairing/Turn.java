package org.waymate.pairing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.waymate.program.ProgramId;

/// The one seat at the table where a program's places are given away.
@Entity
@Table(name = "pairing_turn")
class Turn {

    @EmbeddedId private ProgramId program;

    protected Turn() {}

    Turn(ProgramId program) {
        this.program = program;
    }

    ProgramId program() {
        return program;
    }
}
