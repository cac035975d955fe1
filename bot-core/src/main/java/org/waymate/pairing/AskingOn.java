package org.waymate.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Asks the next mentor for a request: whom the mentee would like, or else the best, who has room and has not been
/// asked for it. When there is none, or the days for it are over, the request waits where the coordinators see it.
@Component
class AskingOn {

    private final MentorRequests requests;
    private final Askings askings;
    private final MentorsWithRoom mentors;
    private final Enrolments enrolments;
    private final CallingCoordinators calling;
    private final Programs programs;
    private final Outbox outbox;

    AskingOn(MentorRequests requests, Askings askings, MentorsWithRoom mentors, Enrolments enrolments,
            CallingCoordinators calling, Programs programs, Outbox outbox) {
        this.requests = requests;
        this.askings = askings;
        this.mentors = mentors;
        this.enrolments = enrolments;
        this.calling = calling;
        this.programs = programs;
        this.outbox = outbox;
    }

    /// @return the mentor who is asked now; the mentee is not told of it here
    Optional<Asking> first(MentorRequest request, Instant now) {
        var program = programs.get(request.program());
        var asked = mayAsk(request, program, now) ? ask(request, program, now) : Optional.<Asking>empty();
        if (asked.isEmpty()) {
            wait(request, program, now);
        }
        return asked;
    }

    /// After a mentor who has no room: the mentee reads whom I have asked instead, or that they wait.
    void next(MentorRequest request, Instant now) {
        first(request, now).ifPresentOrElse(asked -> tellMentee(request, asked.id()),
                () -> tellThatTheyWait(request));
    }

    /// Whoever waits longest comes first, whenever a mentor has room. Mostly nobody has while somebody waits, and
    /// that is found out once for all who wait.
    void serveTheWaiting(Program program, Instant now) {
        var waiting = requests.waiting(program.id()).stream()
                .filter(request -> mayAsk(request, program, now)).iterator();
        while (waiting.hasNext() && mentors.isThere(program.id())) {
            var request = waiting.next();
            ask(request, program, now).ifPresent(asked -> tellMentee(request, asked.id()));
        }
    }

    /// The promised day has come and there is still nobody: this is said, and a new day promised.
    void stillWaits(MentorRequest request, Instant now) {
        wait(request, programs.get(request.program()), now);
        tellThatTheyWait(request);
    }

    private static boolean mayAsk(MentorRequest request, Program program, Instant now) {
        return request.mayAsk(Patience.withAMentor(now, program));
    }

    private Optional<Asking> ask(MentorRequest request, Program program, Instant now) {
        return best(request, now).map(mentor -> ask(request, mentor, program, now));
    }

    /// In the mentee's own order, then as they fit. Whom the mentee chose is asked even while they rest.
    private Optional<EnrolmentId> best(MentorRequest request, Instant now) {
        List<EnrolmentId> before = askings.findByRequestOrderBySince(request.id()).stream()
                .map(Asking::mentor).toList();
        var ranked = mentors.forRequest(request);
        var free = ranked.stream().map(Candidate::mentor).filter(mentor -> !before.contains(mentor)).toList();
        var rested = mentors.rested(ranked, request, now).stream().map(Candidate::mentor);
        return Stream.concat(request.mentors().stream(), rested).filter(free::contains).findFirst();
    }

    private Asking ask(MentorRequest request, EnrolmentId mentor, Program program, Instant now) {
        calling.over(request);
        var asking = askings
                .save(new Asking(request.id(), mentor, now, Patience.withAMentor(now, program)));
        request.asks(asking.answerBy(), Patience.inAll(now, program));
        var subject = ShortId.write(asking.id().value());
        var person = enrolments.get(mentor).person();
        outbox.tell(request.program(), person, RequestLetter.KIND, subject, subject);
        outbox.tell(request.program(), person, RequestReminder.KIND, subject, subject,
                Patience.reminder(asking.answerBy(), program.zone()));
        return asking;
    }

    /// A request for which all days are over is left to the coordinators from then on.
    private void wait(MentorRequest request, Program program, Instant now) {
        if (!mayAsk(request, program, now)) {
            request.leaveToCoordinators();
        }
        request.waits(Patience.withTheCoordinators(now, program));
        calling.call(request);
    }

    private void tellMentee(MentorRequest request, AskingId asking) {
        var subject = ShortId.write(asking.value());
        outbox.tell(request.program(), enrolments.get(request.mentee()).person(), AskedLetter.KIND, subject,
                subject);
    }

    private void tellThatTheyWait(MentorRequest request) {
        outbox.tell(request.program(), enrolments.get(request.mentee()).person(), StillWaitingLetter.KIND,
                ShortId.write(request.id().value()), waiting(request));
    }

    /// Whoever has read that they wait reads how it stands.
    void waitsNoMore(MentorRequest request) {
        outbox.over(StillWaitingLetter.KIND, waiting(request));
    }

    private static String waiting(MentorRequest request) {
        return ShortId.write(request.id().value()) + "/" + request.hearBy().getEpochSecond();
    }
}
