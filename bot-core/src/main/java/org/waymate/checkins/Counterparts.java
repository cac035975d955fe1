package org.waymate.checkins;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.Matches;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolments;

/// Whom somebody is asked about.
@Component
class Counterparts {

    private final Matches matches;
    private final Enrolments enrolments;

    Counterparts(Matches matches, Enrolments enrolments) {
        this.matches = matches;
        this.enrolments = enrolments;
    }

    PersonId of(CheckIn checkIn) {
        return of(checkIn.match(), checkIn.person());
    }

    PersonId of(MatchId id, PersonId one) {
        var match = matches.get(id);
        return Stream.of(match.mentee(), match.mentor()).map(part -> enrolments.get(part).person())
                .filter(person -> !person.equals(one)).findFirst().orElseThrow();
    }
}
