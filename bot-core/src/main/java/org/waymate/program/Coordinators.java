package org.waymate.program;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// Who runs which program.
public interface Coordinators extends Repository<Seat, UUID> {

    Seat save(Seat seat);

    void delete(Seat seat);

    List<Seat> findByProgram(ProgramId program);

    List<Seat> findByPerson(PersonId person);

    default List<PersonId> of(ProgramId program) {
        return findByProgram(program).stream().map(Seat::person).toList();
    }

    default boolean seats(ProgramId program, PersonId person) {
        return of(program).contains(person);
    }
}
