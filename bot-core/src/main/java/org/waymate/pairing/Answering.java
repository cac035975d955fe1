package org.waymate.pairing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// A mentor says yes or not now. The first word counts; whoever comes later is shown what was said.
@Component
class Answering {

    /// What can come of it.
    sealed interface Outcome {}

    /// How it stands now, whoever decided it.
    record Stands(Asking asking) implements Outcome {}

    /// Every place is taken by now.
    record NoRoom(Asking asking) implements Outcome {}

    record NotYours() implements Outcome {}

    private final MentorRequests requests;
    private final Askings askings;
    private final MentorsWithRoom mentors;
    private final Matching matching;
    private final AskingOn askingOn;
    private final Turns turns;
    private final EndedQuestion ended;

    Answering(MentorRequests requests, Askings askings, MentorsWithRoom mentors, Matching matching,
            AskingOn askingOn, Turns turns, EndedQuestion ended) {
        this.requests = requests;
        this.askings = askings;
        this.mentors = mentors;
        this.matching = matching;
        this.askingOn = askingOn;
        this.turns = turns;
        this.ended = ended;
    }

    Outcome accept(Asker.Participant who, AskingId id) {
        turns.take(who.program().id());
        var asking = askings.findById(id).filter(one -> isTheirs(who, one));
        return asking.map(one -> accept(who, one)).orElseGet(NotYours::new);
    }

    Outcome notNow(Asker.Participant who, AskingId id) {
        turns.take(who.program().id());
        var asking = askings.findById(id).filter(one -> isTheirs(who, one));
        return asking.<Outcome>map(one -> {
            goOn(who.program(), one, Answer.NOT_NOW, who.here().now());
            return new Stands(one);
        }).orElseGet(NotYours::new);
    }

    static boolean isTheirs(Asker.Participant who, Asking asking) {
        return asking.mentor().equals(who.enrolment().id());
    }

    private Outcome accept(Asker.Participant who, Asking asking) {
        if (asking.isOpen() && mentors.places(who.enrolment()) <= 0) {
            return new NoRoom(asking);
        }
        var now = who.here().now();
        if (asking.settle(Answer.ACCEPTED, now)) {
            ended.says(asking);
            matching.make(requests.get(asking.request()), asking.mentor(), now);
        }
        return new Stands(asking);
    }

    /// Asks the next mentor instead; for whoever has the turn.
    void goOn(Program program, Asking asking, Answer instead, Instant now) {
        if (asking.settle(instead, now)) {
            ended.says(asking);
            askingOn.next(requests.get(asking.request()), now);
            askingOn.serveTheWaiting(program, now);
        }
    }
}
