package org.waymate.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Asking.Answer;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;

/// Takes somebody who goes, or takes a break, out of what binds them to others. Nobody reads a reason.
@Component
public class Parting {

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;
    private final Enrolments enrolments;
    private final Withdrawing withdrawing;
    private final Answering answering;
    private final AskingOn askingOn;
    private final Turns turns;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Parting(MentorRequests requests, Askings askings, Matches matches, Enrolments enrolments,
            Withdrawing withdrawing, Answering answering, AskingOn askingOn, Turns turns, Outbox outbox,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
        this.enrolments = enrolments;
        this.withdrawing = withdrawing;
        this.answering = answering;
        this.askingOn = askingOn;
        this.turns = turns;
        this.outbox = outbox;
        this.events = events;
    }

    /// What is still open ends: their own request, and what they were asked as a mentor.
    ///
    /// @param who is on a break, or has gone, by now
    /// @return whether they had asked for a mentor
    public boolean stepBack(Enrolment who, Program program, Instant now) {
        turns.take(program.id());
        var asked = requests.openOf(who.id());
        asked.ifPresent(request -> withdrawing.takeBack(program, request, now));
        askings.openOf(who.id()).forEach(asking -> answering.goOn(program, asking, Answer.MOVED_ON, now));
        return asked.isPresent();
    }

    /// Their own for a mentor, while it is open.
    public Optional<MentorRequestId> openRequestOf(EnrolmentId mentee) {
        return requests.openOf(mentee).map(MentorRequest::id);
    }

    /// Their matches end too. Whoever loses a mentor comes first in line.
    ///
    /// @param who has gone by now
    public void leave(Enrolment who, Program program, Instant now) {
        var _ = stepBack(who, program, now);
        matches.activeOf(who.id()).forEach(match -> part(match, who, program, now));
        askingOn.serveTheWaiting(program, now);
    }

    /// Whoever has come back begins anew: what began before they had gone ends.
    public void endSince(Enrolment who, Instant gone, Program program, Instant now) {
        turns.take(program.id());
        matches.activeOf(who.id()).stream().filter(match -> !match.since().isAfter(gone))
                .forEach(match -> part(match, who, program, now));
    }

    /// A match ends, and nobody has gone. For whoever has the turn.
    void end(Match match, Program program, Instant now) {
        close(match, now);
        lookOn(match, program, now);
        tell(match, enrolments.get(match.mentee()));
        tell(match, enrolments.get(match.mentor()));
        askingOn.serveTheWaiting(program, now);
    }

    private void part(Match match, Enrolment who, Program program, Instant now) {
        close(match, now);
        var other = enrolments.get(match.other(who.id()));
        if (other.id().equals(match.mentee())) {
            lookOn(match, program, now);
        }
        tell(match, other);
    }

    private void close(Match match, Instant now) {
        var _ = match.close(now);
        events.publishEvent(new MatchClosed(match));
    }

    private void lookOn(Match match, Program program, Instant now) {
        if (looksOn(enrolments.get(match.mentee()), program, now)) {
            var request = requests.save(MentorRequest.insteadOf(requests.get(match.request()), now));
            var _ = askingOn.first(request, now);
        }
    }

    private void tell(Match match, Enrolment whom) {
        var subject = ShortId.write(match.id().value());
        outbox.tell(match.program(), whom.person(), PartingLetter.KIND, subject, subject);
    }

    private static boolean looksOn(Enrolment mentee, Program program, Instant now) {
        var today = LocalDate.ofInstant(now, program.zone());
        return !mentee.isPausedOn(today) && !program.isOverOn(today);
    }
}
