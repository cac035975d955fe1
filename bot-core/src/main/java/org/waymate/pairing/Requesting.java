package org.waymate.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;

/// A mentee asks for a mentor.
@Component
class Requesting {

    /// What can come of it.
    sealed interface Outcome {}

    /// They see whom I would ask, or that they wait.
    record Begun(MentorRequest request) implements Outcome {}

    /// What nobody needs to fill in a form to learn.
    sealed interface InTheWay extends Outcome {}

    /// They have begun before, and only have to say whom I may ask.
    record ToChoose(MentorRequest request) implements InTheWay {}

    record AlreadyAsked(MentorRequest request) implements InTheWay {}

    record AlreadyMatched(Match match) implements InTheWay {}

    /// The mentor of their choice has no room any more.
    record NoRoom() implements Outcome {}

    record Over() implements InTheWay {}

    private static final int SUGGESTIONS = 3;

    private final MentorRequests requests;
    private final Matches matches;
    private final MentorsWithRoom mentors;
    private final AskingOn askingOn;
    private final Turns turns;
    private final Outbox outbox;

    Requesting(MentorRequests requests, Matches matches, MentorsWithRoom mentors, AskingOn askingOn,
            Turns turns, Outbox outbox) {
        this.requests = requests;
        this.matches = matches;
        this.mentors = mentors;
        this.askingOn = askingOn;
        this.turns = turns;
        this.outbox = outbox;
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
                .or(() -> requests.openOf(mentee).map(Requesting::inTheWay))
                .or(() -> who.program().isOverOn(who.here().today())
                        ? Optional.of(new Over())
                        : Optional.empty());
    }

    private static InTheWay inTheWay(MentorRequest request) {
        return request.state() == State.CHOOSING ? new ToChoose(request) : new AlreadyAsked(request);
    }

    private boolean hasRoom(Asker.Participant who, PairingCommand.Request asked, EnrolmentId mentor) {
        return mentors.ranked(asked.topic(), who.enrolment().id()).stream()
                .map(Candidate::mentor).anyMatch(mentor::equals);
    }

    private Outcome begin(Asker.Participant who, PairingCommand.Request asked) {
        var now = who.here().now();
        var request = requests.save(new MentorRequest(who.program().id(), who.enrolment().id(), asked.topic(),
                asked.hopes(), now));
        var suggested = suggested(request, asked.mentor(), now);
        if (suggested.isEmpty()) {
            var _ = askingOn.first(request, now);
        } else {
            request.offers(suggested);
            remind(who, request);
        }
        return new Begun(request);
    }

    /// Whom they named stands first, even while that mentor rests.
    private List<EnrolmentId> suggested(MentorRequest request, Optional<EnrolmentId> named, Instant now) {
        return Stream.concat(named.stream(), mentors.rested(request, now).stream().map(Candidate::mentor))
                .distinct().limit(SUGGESTIONS).toList();
    }

    private void remind(Asker.Participant who, MentorRequest request) {
        var subject = ShortId.write(request.id().value());
        outbox.tell(request.program(), who.person().id(), ChooseLetter.KIND, subject, subject,
                Patience.toChoose(request.since(), who.program()));
    }
}
