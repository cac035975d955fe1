package org.waymate.participation;

import org.springframework.stereotype.Component;
import org.waymate.pairing.Matches;
import org.waymate.pairing.TakingMentees;
import org.waymate.program.Asker;

/// A mentor takes more mentees, or fewer. Whoever is with them stays.
@Component
class ChangingPlaces {

    /// @param mentees how many are with the mentor now, which may be more than they take
    record Outcome(int places, int mentees) {}

    private final Matches matches;
    private final TakingMentees taking;

    ChangingPlaces(Matches matches, TakingMentees taking) {
        this.matches = matches;
        this.taking = taking;
    }

    Outcome change(Asker.Participant who, int places) {
        taking.take(who.enrolment(), places, who.program(), who.here().now());
        return new Outcome(places, matches.activeOf(who.enrolment().id()).size());
    }
}
