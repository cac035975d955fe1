package org.waymate.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// What coordinators did with people's parts.
interface Deeds extends Repository<Deed, DeedId> {

    Deed save(Deed deed);

    Optional<Deed> findById(DeedId id);

    @Query("select deed.program from Deed deed where deed.id = :id")
    Optional<ProgramId> programOf(DeedId id);

    @Query("select deed.id from Deed deed where deed.finalAt <= :now")
    List<DeedId> due(Instant now);

    @Query("select min(deed.finalAt) from Deed deed where deed.finalAt > :after")
    Optional<Instant> nextDue(Instant after);

    /// Newest first.
    @Query("select deed from Deed deed where deed.part = :part and deed.finalAt is not null order by deed.at desc")
    List<Deed> open(EnrolmentId part);

    @Query("select deed from Deed deed, Enrolment part where part.id = deed.part and part.person = :person order by deed.at")
    List<Deed> about(PersonId person);

    @Query("select deed from Deed deed where deed.by = :person order by deed.at")
    List<Deed> from(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Deed deed where deed.part in (select part.id from Enrolment part where part.person = :person)")
    void forget(PersonId person);

    /// The one that a message of the outbox is about.
    default Optional<Deed> of(String subject) {
        return ShortId.read(subject).map(DeedId::new).flatMap(this::findById);
    }
}
