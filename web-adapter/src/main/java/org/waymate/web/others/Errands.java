package org.waymate.web.others;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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
            select errand.due from Errand errand where errand.due > :after and errand.player not in
            (select player.slug from Player player where player.played) order by errand.due""")
    List<Instant> due(Instant after, Limit atMost);

    /// Reads no further than the first: a jump asks at each of its stops, and hundreds may have made up their minds.
    default Optional<Instant> nextDue(Instant after) {
        return due(after, Limit.of(1)).stream().findFirst();
    }

    @Query("select errand from Errand errand where errand.saying = :saying and errand.due is not null")
    List<Errand> open(long saying);

    /// Another press may have taken away what somebody wanted to press.
    default Optional<Errand> stillDue(String question) {
        return findById(question).filter(Errand::isOpen);
    }
}
