package org.waymate.checkins;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Matches;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolments;

/// Whom a check-in is about.
@Component
class Counterparts {

    private final Matches matches;
    private final Enrolments enrolments;

    Counterparts(Matches matches, Enrolments enrolments) {
        this.matches = matches;
        this.enrolments = enrolments;
    }

    PersonId of(CheckIn checkIn) {
        var match = matches.get(checkIn.match());
        return Stream.of(match.mentee(), match.mentor()).map(one -> enrolments.get(one).person())
                .filter(person -> !person.equals(checkIn.person())).findFirst().orElseThrow();
    }
}
