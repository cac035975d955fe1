package org.waymate.frontdesk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

interface AuditLines extends Repository<AuditLine, UUID> {

    AuditLine save(AuditLine line);

    List<AuditLine> findByProgramOrderByAt(ProgramId program);

    List<AuditLine> findByPersonOrderByAt(PersonId person);
}
