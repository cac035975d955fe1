package org.waymate.program;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.place.SpaceRef;

/// A workspace or guild in which a program lives.
@Entity
@Table(name = "space")
public class Space {

    @Id private String ref;

    /// Without one it is new, and saved by an insert: a look-up first would write over what another saved meanwhile.
    @Version private @Nullable Long version;

    @Embedded private ProgramId program;

    protected Space() {}

    public Space(SpaceRef ref, ProgramId program) {
        this.ref = ref.toString();
        this.program = program;
    }

    public ProgramId program() {
        return program;
    }
}
