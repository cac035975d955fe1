package org.waymate.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What people want coordinators to hear.
interface Concerns extends Repository<Concern, ConcernId> {

    Concern save(Concern concern);

    Optional<Concern> findById(ConcernId id);

    /// Those that nobody has first, each oldest first.
    @Query("select concern from Concern concern where concern.program = :program and concern.settledAt is null"
            + " order by case when concern.takenAt is null then 0 else 1 end, concern.since")
    List<Concern> open(ProgramId program);

    /// Of one person, those that nobody has taken yet.
    @Query("select concern from Concern concern where concern.program = :program and concern.person = :person"
            + " and concern.kind = :kind and concern.takenAt is null and concern.settledAt is null order by concern.since")
    List<Concern> waiting(ProgramId program, PersonId person, Concern.Kind kind);

    @Query("select concern.id from Concern concern where concern.remindAt <= :now")
    List<ConcernId> toRemindOf(Instant now);

    @Query("select min(concern.remindAt) from Concern concern where concern.remindAt > :after")
    Optional<Instant> nextToRemindOf(Instant after);

    default Concern get(ConcernId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No concern has the id " + id));
    }

    /// The one that a message of the outbox is about.
    default Concern of(String subject) {
        return get(new ConcernId(ShortId.read(subject).orElseThrow()));
    }
}
