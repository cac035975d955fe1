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

    /// What nobody needs to fill in a form to learn.
    sealed interface InTheWay extends Outcome {}

    record AlreadyAsked(MentorRequest request) implements InTheWay {}

    record AlreadyMatched(Match match) implements InTheWay {}

    /// The mentor of their choice has no room any more.
    record NoRoom() implements Outcome {}

    record Over() implements InTheWay {}

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
        var inTheWay = inTheWay(who);
        if (inTheWay.isPresent()) {
            return inTheWay.get();
        }
        return asked.mentor().filter(mentor -> !hasRoom(who, asked, mentor)).isPresent()
                ? new NoRoom()
                : begin(who, asked);
    }

    Optional<InTheWay> inTheWay(Asker.Participant who) {
        var mentee = who.enrolment().id();
        return matches.activeOf(mentee).stream().findFirst().<InTheWay>map(AlreadyMatched::new)
                .or(() -> requests.openOf(mentee).map(AlreadyAsked::new))
                .or(() -> who.program().isOverOn(who.here().today())
                        ? Optional.of(new Over())
                        : Optional.empty());
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
