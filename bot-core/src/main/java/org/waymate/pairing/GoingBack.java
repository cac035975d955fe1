package org.waymate.pairing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;

/// A request goes back to how it was; what people have read of it says so again.
@Component
class GoingBack {

    private final Askings askings;
    private final Enrolments enrolments;
    private final AskingOn askingOn;
    private final CallingCoordinators calling;
    private final EndedQuestion ended;
    private final Outbox outbox;
    private final Clock clock;

    GoingBack(Askings askings, Enrolments enrolments, AskingOn askingOn, CallingCoordinators calling,
            EndedQuestion ended, Outbox outbox, Clock clock) {
        this.askings = askings;
        this.enrolments = enrolments;
        this.askingOn = askingOn;
        this.calling = calling;
        this.ended = ended;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Whoever was asked meanwhile need not answer.
    Optional<Asking> recall(MentorRequest request) {
        var asked = askings.openFor(request.id());
        asked.ifPresent(asking -> {
            asking.settle(Answer.RECALLED, clock.instant());
            ended.says(asking);
            outbox.over(AskedLetter.KIND, ShortId.write(asking.id().value()));
        });
        return asked;
    }

    /// Until the same evening.
    void askAsBefore(Asking asking, MentorRequest request, Program program) {
        calling.over(request);
        askingOn.waitsNoMore(request);
        asking.reopen();
        request.asksAsBefore(asking.answerBy());
        var subject = ShortId.write(asking.id().value());
        var mentor = enrolments.get(asking.mentor()).person();
        outbox.tellAfterAll(program.id(), mentor, RequestLetter.KIND, subject, subject, clock.instant());
        outbox.tellAfterAll(program.id(), mentor, RequestReminder.KIND, subject, subject,
                Patience.reminder(asking.answerBy(), program.zone()));
    }

    /// As if it had never been withdrawn.
    void reopen(MentorRequest request, Program program) {
        request.reopen();
        var subject = ShortId.write(request.id().value());
        switch (request.state()) {
            case CHOOSING -> outbox.tellAfterAll(program.id(), enrolments.get(request.mentee()).person(),
                    ChooseLetter.KIND, subject, subject, Patience.toChoose(request.since(), program));
            case WAITING -> calling.callAfterAll(request);
            case ASKING, MATCHED, WITHDRAWN -> {
            }
        }
    }
}
