package org.waymate.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.pairing.MatchId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// When everybody is asked next.
interface Rhythms extends Repository<Rhythm, UUID> {

    Rhythm save(Rhythm rhythm);

    @Query("select distinct rhythm.person from Rhythm rhythm where rhythm.nextDue <= :now")
    List<PersonId> whoIsDue(Instant now);

    @Query("select rhythm from Rhythm rhythm where rhythm.person = :person and rhythm.nextDue <= :now order by rhythm.nextDue")
    List<Rhythm> due(PersonId person, Instant now);

    List<Rhythm> findByMatch(MatchId match);

    List<Rhythm> findByPerson(PersonId person);

    Optional<Rhythm> findByMatchAndPerson(MatchId match, PersonId person);

    /// Of those matches that go on, oldest first.
    @Query("select rhythm from Rhythm rhythm, Match match where match.id = rhythm.match and match.state = ACTIVE"
            + " and rhythm.person = :person and rhythm.program = :program order by match.since, match.id.value")
    List<Rhythm> living(PersonId person, ProgramId program);

    @Query("select distinct rhythm.person from Rhythm rhythm, Match match where match.id = rhythm.match and match.state = ACTIVE"
            + " and rhythm.program = :program and rhythm.pace = NEVER")
    List<PersonId> whoHasStopped(ProgramId program);

    @Query("select min(rhythm.nextDue) from Rhythm rhythm where rhythm.nextDue > :after")
    Optional<Instant> nextDue(Instant after);

    @Query("select min(rhythm.nextDue) from Rhythm rhythm where rhythm.person = :person and rhythm.program = :program")
    Optional<Instant> nextOf(PersonId person, ProgramId program);
}
