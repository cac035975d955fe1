package org.waymate.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment.Standing;

/// Who takes part.
public interface Enrolments extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    List<Enrolment> findByPersonOrderBySinceDesc(PersonId person);

    List<Enrolment> findByProgramAndRoleAndStandingOrderBySince(ProgramId program, Role role,
            Standing standing);

    List<Enrolment> findByProgramOrderBySince(ProgramId program);

    default Enrolment get(EnrolmentId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No enrolment has the id " + id));
    }

    default Optional<Enrolment> in(ProgramId program, PersonId person) {
        return findByPersonOrderBySinceDesc(person).stream()
                .filter(enrolment -> enrolment.program().equals(program)).findFirst();
    }

    default List<Enrolment> active(ProgramId program, Role role) {
        return findByProgramAndRoleAndStandingOrderBySince(program, role, Standing.ACTIVE);
    }
}
