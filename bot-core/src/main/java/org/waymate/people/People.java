package org.waymate.people;

import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/// Everybody whom the bot knows.
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query(nativeQuery = true, value = "select * from person where person_id = any(:ids)")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT")) // none of them is new here
    List<Person> all(UUID[] ids);

    default Person get(PersonId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("Nobody has the id " + id));
    }
}
