package org.waymate.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// Who is matched with somebody now, in whatever program.
@Component
class Counterparts {

    private final Enrolments enrolments;
    private final Matches matches;
    private final People people;

    Counterparts(Enrolments enrolments, Matches matches, People people) {
        this.enrolments = enrolments;
        this.matches = matches;
        this.people = people;
    }

    List<String> names(PersonId person) {
        return enrolments.of(person).stream().map(Enrolment::id)
                .flatMap(part -> matches.activeOf(part).stream().map((Match match) -> match.other(part)))
                .map(other -> people.get(enrolments.get(other).person()).name()).toList();
    }
}
