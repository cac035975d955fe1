package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;

/// A mentee asks for a mentor.
@Component
class Requesting {

    /// What can come of it.
    sealed interface Outcome {}

    record Asked(MentorRequest request, Asking asking) implements Outcome {}

    record Waits(MentorRequest request) implements Outcome {}

    record AlreadyAsked(MentorRequest request) implements Outcome {}

    record AlreadyMatched(Match match) implements Outcome {}

    /// The mentor of their choice has no room any more.
    record NoRoom() implements Outcome {}

    record Over() implements Outcome {}

    private final MentorRequests requests;
    private final Matches matches;
    private final MentorsWithRoom mentors;
    private final AskingOn askingOn;
    private final Turns turns;

    Requesting(MentorRequests requests, Matches matches, MentorsWithRoom mentors, AskingOn askingOn,
            Turns turns) {
        this.requests = requests;
        this.matches = matches;
        this.mentors = mentors;
        this.askingOn = askingOn;
        this.turns = turns;
    }

    Outcome request(Asker.Participant who, PairingCommand.Request asked) {
        turns.take(who.program().id());
        var mentee = who.enrolment().id();
        var match = matches.activeOf(mentee).stream().findFirst();
        if (match.isPresent()) {
            return new AlreadyMatched(match.get());
        }
        var open = requests.openOf(mentee);
        if (open.isPresent()) {
            return new AlreadyAsked(open.get());
        }
        if (who.here().today().isAfter(who.program().lastDay())) {
            return new Over();
        }
        return asked.mentor().filter(mentor -> !hasRoom(who, asked, mentor)).isPresent()
                ? new NoRoom()
                : begin(who, asked);
    }

    private boolean hasRoom(Asker.Participant who, PairingCommand.Request asked, EnrolmentId mentor) {
        return mentors.ranked(who.program().id(), asked.topic(), who.enrolment().id()).stream()
                .map(Candidate::mentor).anyMatch(mentor::equals);
    }

    private Outcome begin(Asker.Participant who, PairingCommand.Request asked) {
        var now = who.here().now();
        var request = requests.save(new MentorRequest(who.program().id(), who.enrolment().id(), asked.topic(),
                asked.hopes(), now));
        Optional<Asking> asking = askingOn.first(request, asked.mentor(), now);
        return asking.<Outcome>map(one -> new Asked(request, one)).orElseGet(() -> new Waits(request));
    }
}
