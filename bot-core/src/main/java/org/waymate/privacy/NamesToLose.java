package org.waymate.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.Person;
import org.waymate.people.PersonId;

/// Whose name stays for a while.
interface NamesToLose extends Repository<Person, PersonId> {

    @Query("select person.id from Person person where person.nameUntil <= :now")
    List<PersonId> due(Instant now);

    @Query("select min(person.nameUntil) from Person person where person.nameUntil > :after")
    Optional<Instant> nextDue(Instant after);
}
