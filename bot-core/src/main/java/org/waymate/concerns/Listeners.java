package org.waymate.concerns;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

/// Which coordinators hear what somebody says: neither themselves nor whoever is, or was, matched with them, since it
/// may be about that one.
@Component
class Listeners {

    private final Coordinators coordinators;
    private final Enrolments enrolments;
    private final Matches matches;

    Listeners(Coordinators coordinators, Enrolments enrolments, Matches matches) {
        this.coordinators = coordinators;
        this.enrolments = enrolments;
        this.matches = matches;
    }

    List<PersonId> of(ProgramId program, PersonId saying) {
        var close = close(program, saying);
        return coordinators.of(program).stream().filter(one -> !one.equals(saying) && !close.contains(one))
                .toList();
    }

    boolean hears(PersonId coordinator, Concern concern) {
        return of(concern.program(), concern.person()).contains(coordinator);
    }

    private List<PersonId> close(ProgramId program, PersonId saying) {
        var parts = enrolments.findByPersonOrderBySinceDesc(saying).stream()
                .filter(part -> part.program().equals(program)).map(Enrolment::id).toList();
        return matches.findByProgramOrderBySince(program).stream().flatMap(match -> others(match, parts))
                .map(other -> enrolments.get(other).person()).distinct().toList();
    }

    private static Stream<EnrolmentId> others(Match match, List<EnrolmentId> parts) {
        return parts.stream().filter(part -> part.equals(match.mentee()) || part.equals(match.mentor()))
                .map(match::other);
    }
}
