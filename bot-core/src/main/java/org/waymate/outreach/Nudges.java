package org.waymate.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;

/// The kind words that coordinators had me bring.
interface Nudges extends Repository<Nudge, UUID> {

    Nudge save(Nudge nudge);

    Optional<Nudge> findById(UUID id);

    /// Newest first.
    @Query("select nudge from Nudge nudge where nudge.whom = :whom and nudge.at > :after order by nudge.at desc")
    List<Nudge> since(EnrolmentId whom, Instant after);

    @Query("select nudge from Nudge nudge, Enrolment part where part.id = nudge.whom and part.person = :person order by nudge.at")
    List<Nudge> to(PersonId person);

    @Query("select nudge from Nudge nudge where nudge.by = :person order by nudge.at")
    List<Nudge> from(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Nudge nudge where nudge.whom in (select part.id from Enrolment part where part.person = :person)")
    void forget(PersonId person);

    /// The last, while it is too early for another.
    default Optional<Nudge> lately(EnrolmentId whom, Instant now) {
        return since(whom, now.minus(Nudge.REST)).stream().findFirst();
    }

    /// The one that a message of the outbox is about.
    default Nudge of(String subject) {
        return findById(ShortId.read(subject).orElseThrow())
                .orElseThrow(() -> new IllegalStateException("No nudge has the id " + subject));
    }
}
