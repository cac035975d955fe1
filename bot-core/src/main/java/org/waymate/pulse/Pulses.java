package org.waymate.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// Who was asked, and who is to be.
interface Pulses extends Repository<Pulse, PulseId> {

    Pulse save(Pulse pulse);

    Optional<Pulse> findById(PulseId id);

    @Query("select pulse from Pulse pulse where pulse.program = :program and pulse.person = :person and pulse.state = OPEN")
    List<Pulse> open(ProgramId program, PersonId person);

    @Query("select count(pulse) > 0 from Pulse pulse where pulse.program = :program and pulse.person = :person and pulse.roundDay > :after")
    boolean isAsked(ProgramId program, PersonId person, LocalDate after);

    @Query("select distinct person.zone from Enrolment enrolment, Person person where person.id = enrolment.person"
            + " and enrolment.program = :program and enrolment.standing = ACTIVE")
    List<String> zones(ProgramId program);

    /// @param after whoever was asked in a later round is not asked again
    /// @param joinedBefore whoever came later is not asked yet
    /// @param today by which whoever is on a break must be back
    @Query("select enrolment.id from Enrolment enrolment, Person person where person.id = enrolment.person"
            + " and enrolment.program = :program and enrolment.standing = ACTIVE and person.zone = :zone"
            + " and enrolment.since < :joinedBefore"
            + " and (enrolment.pausedUntil is null or enrolment.pausedUntil <= :today)"
            + " and not exists (select 1 from Pulse pulse where pulse.program = enrolment.program"
            + " and pulse.person = enrolment.person and pulse.roundDay > :after)")
    List<EnrolmentId> notAsked(ProgramId program, String zone, LocalDate after, Instant joinedBefore,
            LocalDate today);
}
