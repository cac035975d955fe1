package org.waymate.pairing;

import org.springframework.stereotype.Component;
import org.waymate.pairing.Answering.NotYours;
import org.waymate.pairing.Answering.Outcome;
import org.waymate.pairing.Answering.Stands;
import org.waymate.program.Asker;

/// A mentor who said not now says why, and is asked accordingly from then on. The first word counts.
@Component
class SayingWhy {

    private final Askings askings;
    private final Matches matches;
    private final EndedQuestion ended;
    private final TakingMentees taking;
    private final Turns turns;

    SayingWhy(Askings askings, Matches matches, EndedQuestion ended, TakingMentees taking, Turns turns) {
        this.askings = askings;
        this.matches = matches;
        this.ended = ended;
        this.taking = taking;
        this.turns = turns;
    }

    Outcome say(Asker.Participant who, AskingId id, Reason why) {
        turns.take(who.program().id());
        return askings.findById(id).filter(one -> Answering.isTheirs(who, one)).<Outcome>map(asking -> {
            if (asking.because(why)) {
                follow(who, why);
                ended.says(asking);
            }
            return new Stands(asking);
        }).orElseGet(NotYours::new);
    }

    private void follow(Asker.Participant who, Reason why) {
        var mentees = matches.activeOf(who.enrolment().id()).size();
        switch (why) {
            case FULL -> take(who, Math.min(mentees, who.enrolment().places()));
            case NO_NEW -> take(who, 0);
            case NOT_MY_TOPIC -> {
            }
        }
    }

    private void take(Asker.Participant who, int places) {
        taking.take(who.enrolment(), places, who.program(), who.here().now());
    }
}
