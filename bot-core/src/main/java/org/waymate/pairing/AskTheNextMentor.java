package org.waymate.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Sweep;
import org.waymate.pairing.Asking.Answer;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// A request goes on when a mentor has not answered in time, and when one has room for whoever waits.
@Component
class AskTheNextMentor implements Sweep {

    private final MentorRequests requests;
    private final Askings askings;
    private final AskingOn askingOn;
    private final Programs programs;
    private final Turns turns;
    private final EndedQuestion ended;
    private final EachByItself each;

    AskTheNextMentor(MentorRequests requests, Askings askings, AskingOn askingOn, Programs programs,
            Turns turns, EndedQuestion ended, EachByItself each) {
        this.requests = requests;
        this.askings = askings;
        this.askingOn = askingOn;
        this.programs = programs;
        this.turns = turns;
        this.ended = ended;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(requests.programs(), program -> {
            turns.take(program);
            goOn(programs.get(program), now);
        });
    }

    private void goOn(Program program, Instant now) {
        if (LocalDate.ofInstant(now, program.zone()).isAfter(program.lastDay())) {
            return;
        }
        due(program, now, State.ASKING).forEach(request -> lapse(request, now));
        askingOn.serveTheWaiting(program, now);
        due(program, now, State.WAITING).forEach(request -> askingOn.stillWaits(request, now));
    }

    private List<MentorRequest> due(Program program, Instant now, State state) {
        return requests.due(program.id(), state, now);
    }

    private void lapse(MentorRequest request, Instant now) {
        askings.openFor(request.id()).ifPresent(asking -> {
            asking.settle(Answer.LAPSED, now);
            ended.says(asking);
        });
        askingOn.next(request, now);
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return requests.nextDue(after);
    }
}
