package org.waymate.web.others;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Errands extends CrudRepository<Errand, String> {

    /// Of those whom no visitor plays.
    @Query("""
            select errand from Errand errand where errand.due <= :now and errand.player not in
            (select player.slug from Player player where player.played) order by errand.due, errand.question""")
    List<Errand> due(Instant now);

    /// Of those whom no visitor plays.
    @Query("""
            select min(errand.due) from Errand errand where errand.due > :after and errand.player not in
            (select player.slug from Player player where player.played)""")
    Optional<Instant> nextDue(Instant after);

    @Query("select errand from Errand errand where errand.saying = :saying and errand.due is not null")
    List<Errand> open(long saying);

    /// Another press may have taken away what somebody wanted to press.
    default Optional<Errand> stillDue(String question) {
        return findById(question).filter(Errand::isOpen);
    }
}
