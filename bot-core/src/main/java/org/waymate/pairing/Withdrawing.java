package org.waymate.pairing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// A mentee takes a request back. The mentor who was asked reads so where the question stood.
@Component
class Withdrawing {

    /// What can come of it.
    sealed interface Outcome {}

    record Withdrawn() implements Outcome {}

    /// A mentor was faster.
    record Matched(Match match) implements Outcome {}

    record NotYours() implements Outcome {}

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;
    private final AskingOn askingOn;
    private final CallingCoordinators calling;
    private final Turns turns;
    private final EndedQuestion ended;
    private final Outbox outbox;

    Withdrawing(MentorRequests requests, Askings askings, Matches matches, AskingOn askingOn,
            CallingCoordinators calling, Turns turns, EndedQuestion ended,
            Outbox outbox) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
        this.askingOn = askingOn;
        this.calling = calling;
        this.turns = turns;
        this.ended = ended;
        this.outbox = outbox;
    }

    Outcome withdraw(Asker.Participant who, MentorRequestId id) {
        turns.take(who.program().id());
        var request = requests.findById(id).filter(one -> one.mentee().equals(who.enrolment().id()));
        return request.map(one -> withdraw(who, one)).orElseGet(NotYours::new);
    }

    private Outcome withdraw(Asker.Participant who, MentorRequest request) {
        return switch (request.state()) {
            case MATCHED -> new Matched(matches.of(request.id()).orElseThrow());
            case WITHDRAWN -> new Withdrawn();
            case CHOOSING, ASKING, WAITING -> {
                takeBack(who.program(), request, who.here().now());
                yield new Withdrawn();
            }
        };
    }

    /// For whoever has the turn.
    void takeBack(Program program, MentorRequest request, Instant now) {
        request.withdraw();
        callOff(request, now);
        calling.over(request);
        askingOn.serveTheWaiting(program, now);
    }

    /// Nobody is asked or reminded for it any more.
    void callOff(MentorRequest request, Instant now) {
        outbox.over(ChooseLetter.KIND, ShortId.write(request.id().value()));
        askings.openFor(request.id()).ifPresent(asking -> {
            asking.settle(Answer.WITHDRAWN, now);
            ended.says(asking);
        });
    }
}
