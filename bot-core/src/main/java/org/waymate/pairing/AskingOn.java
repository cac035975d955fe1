package org.waymate.pairing;

import java.time.Duration;
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

/// Asks the next mentor for a request: the best who has room and has not been asked for it. When there is
/// none, the request waits where the coordinators see it.
@Component
class AskingOn {

    /// Whoever said not now, or did not answer, is not asked for the next person right away.
    private static final Duration REST = Duration.ofDays(7);

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
    Optional<Asking> first(MentorRequest request, Optional<EnrolmentId> preferred, Instant now) {
        return best(request, preferred, now).map(mentor -> ask(request, mentor, now)).or(() -> {
            wait(request, now);
            return Optional.empty();
        });
    }

    /// After a mentor who has no room: the mentee reads whom I have asked instead, or that they wait.
    void next(MentorRequest request, Instant now) {
        var asked = first(request, Optional.empty(), now);
        if (asked.isPresent()) {
            tellMentee(request, AskedLetter.KIND, asked.get().id());
        } else {
            tellThatTheyWait(request);
        }
    }

    /// Whoever waits longest comes first, whenever a mentor has room.
    void serveTheWaiting(Program program, Instant now) {
        for (var request : requests.waiting(program.id())) {
            best(request, Optional.empty(), now).map(mentor -> ask(request, mentor, now))
                    .ifPresent(asked -> tellMentee(request, AskedLetter.KIND, asked.id()));
        }
    }

    /// The promised day has come and there is still nobody: this is said, and a new day promised.
    void stillWaits(MentorRequest request, Instant now) {
        wait(request, now);
        tellThatTheyWait(request);
    }

    /// Whom the mentee named is asked even while they rest.
    private Optional<EnrolmentId> best(MentorRequest request, Optional<EnrolmentId> preferred, Instant now) {
        List<EnrolmentId> before = askings.findByRequestOrderBySince(request.id()).stream()
                .map(Asking::mentor).toList();
        var resting = askings.mentorsWhoRest(request.program(), now.minus(REST));
        var others = mentors.forRequest(request).stream().map(Candidate::mentor)
                .filter(mentor -> !resting.contains(mentor));
        return Stream.concat(preferred.stream(), others).filter(mentor -> !before.contains(mentor))
                .findFirst();
    }

    private Asking ask(MentorRequest request, EnrolmentId mentor, Instant now) {
        calling.over(request);
        var zone = programs.get(request.program()).zone();
        var asking = askings.save(new Asking(request.id(), mentor, now, Patience.withAMentor(now, zone)));
        request.asks(asking.answerBy());
        var subject = ShortId.write(asking.id().value());
        var person = enrolments.get(mentor).person();
        outbox.tell(request.program(), person, RequestLetter.KIND, subject, subject);
        outbox.tell(request.program(), person, RequestReminder.KIND, subject, subject,
                Patience.reminder(asking.answerBy(), zone));
        return asking;
    }

    private void wait(MentorRequest request, Instant now) {
        request.waits(Patience.withTheCoordinators(now, programs.get(request.program()).zone()));
        calling.call(request);
    }

    private void tellMentee(MentorRequest request, String kind, AskingId asking) {
        var subject = ShortId.write(asking.value());
        outbox.tell(request.program(), enrolments.get(request.mentee()).person(), kind, subject, subject);
    }

    private void tellThatTheyWait(MentorRequest request) {
        var subject = ShortId.write(request.id().value());
        outbox.tell(request.program(), enrolments.get(request.mentee()).person(), StillWaitingLetter.KIND,
                subject, subject + "/" + request.hearBy().getEpochSecond());
    }
}
