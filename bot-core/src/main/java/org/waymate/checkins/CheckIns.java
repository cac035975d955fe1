package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.pairing.MatchId;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What people were asked, and what they said.
interface CheckIns extends Repository<CheckIn, CheckInId> {

    CheckIn save(CheckIn checkIn);

    Optional<CheckIn> findById(CheckInId id);

    List<CheckIn> findByProgramOrderByRoundDay(ProgramId program);

    @Query("select checkIn from CheckIn checkIn, Match match where match.id = checkIn.match and checkIn.program = :program"
            + " and checkIn.person = :person and checkIn.roundDay = :day order by match.since, match.id.value")
    List<CheckIn> of(ProgramId program, PersonId person, LocalDate day);

    default List<CheckIn> of(Round round) {
        return of(round.program(), round.person(), round.day());
    }

    /// Of the matches that go on.
    @Query("select checkIn from CheckIn checkIn, Match match where match.id = checkIn.match and match.state = ACTIVE"
            + " and checkIn.program = :program order by checkIn.roundDay")
    List<CheckIn> ofActive(ProgramId program);

    /// The last that each was asked about a match that goes on.
    @Query("select checkIn from CheckIn checkIn, Match match where match.id = checkIn.match and match.state = ACTIVE"
            + " and checkIn.program = :program and not exists (select 1 from CheckIn later where later.match = checkIn.match"
            + " and later.person = checkIn.person and later.roundDay > checkIn.roundDay and later.said.answer is not null)")
    List<CheckIn> lastOfActive(ProgramId program);

    @Query("select checkIn from CheckIn checkIn where checkIn.match = :match and checkIn.closedAt is null")
    List<CheckIn> open(MatchId match);

    @Query("select checkIn from CheckIn checkIn where checkIn.match = :match and checkIn.person = :person and checkIn.closedAt is null")
    List<CheckIn> open(MatchId match, PersonId person);

    @Query("select checkIn from CheckIn checkIn, Match match where match.id = checkIn.match and checkIn.program = :program"
            + " and checkIn.person = :person and checkIn.closedAt is null order by match.since, match.id.value")
    List<CheckIn> openOf(PersonId person, ProgramId program);

    @Query("select distinct checkIn.person from CheckIn checkIn where checkIn.remindAt <= :now")
    List<PersonId> whoIsSilent(Instant now);

    /// Not those whose next one is due already: they are about to close.
    @Query("select checkIn from CheckIn checkIn where checkIn.person = :person and checkIn.remindAt <= :now and not exists (select 1 from Rhythm rhythm"
            + " where rhythm.match = checkIn.match and rhythm.person = checkIn.person and rhythm.nextDue <= :now)")
    List<CheckIn> silent(PersonId person, Instant now);

    @Query("select min(checkIn.remindAt) from CheckIn checkIn where checkIn.remindAt > :after")
    Optional<Instant> nextSilent(Instant after);

    @Query("select distinct checkIn.person from CheckIn checkIn where checkIn.againAt <= :now")
    List<PersonId> whoIsAskedAgain(Instant now);

    /// Not those whose next one is due already: they are about to close.
    @Query("select checkIn from CheckIn checkIn where checkIn.person = :person and checkIn.againAt <= :now and not exists (select 1 from Rhythm rhythm"
            + " where rhythm.match = checkIn.match and rhythm.person = checkIn.person and rhythm.nextDue <= :now)")
    List<CheckIn> toAskAgain(PersonId person, Instant now);

    @Query("select checkIn.id from CheckIn checkIn where checkIn.awaiting.tipAt <= :now or checkIn.awaiting.nudgeAt <= :now")
    List<CheckInId> withDueTips(Instant now);

    @Query("select min(checkIn.awaiting.tipAt) from CheckIn checkIn where checkIn.awaiting.tipAt > :after")
    Optional<Instant> nextTip(Instant after);

    @Query("select min(checkIn.awaiting.nudgeAt) from CheckIn checkIn where checkIn.awaiting.nudgeAt > :after")
    Optional<Instant> nextNudge(Instant after);

    @Query("select checkIn from CheckIn checkIn, Match match where match.id = checkIn.match and match.state = ACTIVE"
            + " and checkIn.program = :program and checkIn.awaiting.wordAt is not null and checkIn.awaiting.wordSettledAt is null"
            + " order by checkIn.awaiting.wordAt")
    List<CheckIn> withOpenWords(ProgramId program);

    @Query("select min(checkIn.againAt) from CheckIn checkIn where checkIn.againAt > :after")
    Optional<Instant> nextToAskAgain(Instant after);
}
