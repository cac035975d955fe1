package org.waymate.people;

import org.springframework.data.repository.Repository;
import java.util.Optional;

/// Everybody whom the bot knows.
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("Nobody has the id " + id));
    }
}
