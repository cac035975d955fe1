package org.waymate.participation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Matches;
import org.waymate.program.Asker;
import org.waymate.program.MentorHasRoom;

/// A mentor takes more mentees, or fewer. Whoever is with them stays.
@Component
class ChangingPlaces {

    /// @param mentees how many are with the mentor now, which may be more than they take
    record Outcome(int places, int mentees) {}

    private final Matches matches;
    private final ApplicationEventPublisher events;

    ChangingPlaces(Matches matches, ApplicationEventPublisher events) {
        this.matches = matches;
        this.events = events;
    }

    Outcome change(Asker.Participant who, int places) {
        var more = places > who.enrolment().places();
        who.enrolment().takes(places);
        if (more) {
            events.publishEvent(new MentorHasRoom(who.program().id()));
        }
        return new Outcome(places, matches.activeOf(who.enrolment().id()).size());
    }
}
