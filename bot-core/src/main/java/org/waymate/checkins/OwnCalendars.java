package org.waymate.checkins;

import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;

/// By which clock, and at which hour, each person is asked.
@Component
class OwnCalendars {

    private final Programs programs;
    private final Enrolments enrolments;
    private final People people;

    OwnCalendars(Programs programs, Enrolments enrolments, People people) {
        this.programs = programs;
        this.enrolments = enrolments;
        this.people = people;
    }

    OwnCalendar of(ProgramId id, PersonId person) {
        var program = programs.get(id);
        var hour = enrolments.in(id, person).flatMap(Enrolment::askedAt).orElse(program.cadence().hour());
        return new OwnCalendar(program, hour, people.get(person).zone());
    }

    OwnCalendar of(Rhythm rhythm) {
        return of(rhythm.program(), rhythm.person());
    }

    OwnCalendar of(Round round) {
        return of(round.program(), round.person());
    }

    OwnCalendar of(Match match, EnrolmentId one) {
        return of(match.program(), enrolments.get(one).person());
    }
}
