package org.waymate.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.people.InOnePlace;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;

/// Whether two may be put together by hand.
@Component
class Pairable {

    private final Matches matches;
    private final Askings askings;
    private final MentorsWithRoom mentors;
    private final InOnePlace places;

    Pairable(Matches matches, Askings askings, MentorsWithRoom mentors, InOnePlace places) {
        this.matches = matches;
        this.askings = askings;
        this.mentors = mentors;
        this.places = places;
    }

    boolean isFree(Enrolment mentee, Program program, Instant now) {
        return matchOf(mentee).isEmpty() && !isAway(mentee, program, now);
    }

    boolean hasRoom(Enrolment mentor, Program program, Instant now) {
        return !isAway(mentor, program, now) && placesLeft(mentor, Optional.empty()) > 0;
    }

    Optional<Match> matchOf(Enrolment mentee) {
        return matches.activeOf(mentee.id()).stream().findFirst();
    }

    /// Whoever was asked for somebody else may say yes, so that takes a place.
    int placesLeft(Enrolment mentor, Optional<MentorRequest> besides) {
        var asked = askings.openOf(mentor.id()).stream()
                .filter(asking -> besides.filter(request -> request.id().equals(asking.request())).isEmpty())
                .count();
        return mentors.places(mentor) - Math.toIntExact(asked);
    }

    /// Whether they can write to each other.
    boolean reach(Enrolment mentee, Enrolment mentor) {
        return places.together(mentee.person(), mentor.person());
    }

    static boolean isAway(Enrolment somebody, Program program, Instant now) {
        return somebody.isPausedOn(LocalDate.ofInstant(now, program.zone()));
    }
}
