package org.waymate.program;

import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment.Standing;

/// Who takes part.
public interface Enrolments extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    List<Enrolment> findByPersonOrderBySinceDesc(PersonId person);

    /// The newest first.
    @Query(nativeQuery = true, value = "select * from enrolment where person_id = any(:people) order by since desc")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT")) // none of them is new here
    List<Enrolment> ofAll(UUID[] people);

    List<Enrolment> findByProgramAndRoleAndStandingOrderBySince(ProgramId program, Role role,
            Standing standing);

    List<Enrolment> findByProgramOrderBySince(ProgramId program);

    /// The one that a message of the outbox is about.
    default Enrolment of(String subject) {
        return get(new EnrolmentId(ShortId.read(subject).orElseThrow()));
    }

    default Enrolment get(EnrolmentId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No enrolment has the id " + id));
    }

    /// The part that somebody has; whoever has gone has none.
    default Optional<Enrolment> in(ProgramId program, PersonId person) {
        return of(person).stream().filter(enrolment -> enrolment.program().equals(program)).findFirst();
    }

    /// The part that somebody had, and gave up.
    default Optional<Enrolment> formerlyIn(ProgramId program, PersonId person) {
        return findByPersonOrderBySinceDesc(person).stream().filter(Enrolment::hasLeft)
                .filter(enrolment -> enrolment.program().equals(program)).findFirst();
    }

    /// All the parts that somebody has, newest first.
    default List<Enrolment> of(PersonId person) {
        return findByPersonOrderBySinceDesc(person).stream().filter(enrolment -> !enrolment.hasLeft())
                .toList();
    }

    default List<Enrolment> active(ProgramId program, Role role) {
        return findByProgramAndRoleAndStandingOrderBySince(program, role, Standing.ACTIVE);
    }
}
