package org.waymate.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Everybody whom the bot knows.
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query(nativeQuery = true, value = "select * from person where person_id = any(:ids)")
    List<Person> all(UUID[] ids);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("Nobody has the id " + id));
    }
}
