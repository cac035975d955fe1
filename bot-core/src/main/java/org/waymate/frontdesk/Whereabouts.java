package org.waymate.frontdesk;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Role;
import org.waymate.program.Seat;
import org.waymate.program.Spaces;

/// Which program somebody means: the one of the thing that they pressed; else the one that lives where they
/// speak; else, where none does or the place is unknown, their newest.
@Component
class Whereabouts {

    private final Spaces spaces;
    private final Programs programs;
    private final Enrolments enrolments;
    private final Coordinators coordinators;

    Whereabouts(Spaces spaces, Programs programs, Enrolments enrolments, Coordinators coordinators) {
        this.spaces = spaces;
        this.programs = programs;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
    }

    Optional<ProgramId> living(Visit visit) {
        return visit.space().flatMap(spaces::programOf);
    }

    /// Whether a program could be begun where they speak.
    boolean isFree(Visit visit) {
        return visit.space().isPresent() && living(visit).isEmpty();
    }

    Optional<Enrolment> part(Visit visit, PersonId person, Audience audience, Optional<ProgramId> pressed) {
        var living = living(visit);
        return pressed.flatMap(program -> enrolments.in(program, person)).or(() -> living.isPresent()
                ? living.flatMap(program -> enrolments.in(program, person))
                : newestPart(person, audience));
    }

    Optional<ProgramId> seat(Visit visit, PersonId person, Optional<ProgramId> pressed) {
        var living = living(visit);
        return pressed.filter(program -> coordinators.seats(program, person)).or(() -> living.isPresent()
                ? living.filter(program -> coordinators.seats(program, person))
                : newestSeat(person));
    }

    private Optional<Enrolment> newestPart(PersonId person, Audience audience) {
        var all = enrolments.of(person);
        return all.stream().filter(one -> isMeant(one.role(), audience)).findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean isMeant(Role role, Audience audience) {
        return switch (audience) {
            case MENTEE -> role == Role.MENTEE;
            case MENTOR -> role == Role.MENTOR;
            case ANYONE, PARTICIPANT, COORDINATOR, FOUNDER -> true;
        };
    }

    private Optional<ProgramId> newestSeat(PersonId person) {
        return coordinators.findByPerson(person).stream().map(Seat::program).map(programs::get)
                .max(Comparator.comparing(Program::since)).map(Program::id);
    }
}
