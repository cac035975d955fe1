package org.waymate.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record ProgramId(@Column(name = "program_id") UUID value) {

    public static ProgramId random() {
        return new ProgramId(UUID.randomUUID());
    }
}
