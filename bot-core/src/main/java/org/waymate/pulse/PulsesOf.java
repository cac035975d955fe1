package org.waymate.pulse;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// The same by person.
interface PulsesOf extends Repository<Pulse, PulseId> {

    List<Pulse> findByPersonOrderByRoundDay(PersonId person);

    void deleteByPerson(PersonId person);
}
