package org.waymate.frontdesk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What a coordinator did, when: the command, never its content.
@Entity
@Table(name = "audit_line")
class AuditLine {

    @Id private UUID id;

    @Embedded private ProgramId program;

    @Embedded private PersonId person;

    private String code;
    private Instant at;

    protected AuditLine() {}

    AuditLine(ProgramId program, PersonId person, String code, Instant at) {
        this.id = UUID.randomUUID();
        this.program = program;
        this.person = person;
        this.code = code;
        this.at = at;
    }

    String code() {
        return code;
    }

    ProgramId program() {
        return program;
    }

    Instant at() {
        return at;
    }
}
