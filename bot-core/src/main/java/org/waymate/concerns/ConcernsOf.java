package org.waymate.concerns;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// The same by person.
interface ConcernsOf extends Repository<Concern, ConcernId> {

    List<Concern> findByPerson(PersonId person);

    @Query("select concern from Concern concern where concern.person = :person or concern.takenBy = :person"
            + " or concern.settledBy = :person order by concern.since")
    List<Concern> by(PersonId person);
}
