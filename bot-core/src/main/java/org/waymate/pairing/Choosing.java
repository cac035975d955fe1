package org.waymate.pairing;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;

/// A mentee says whom I may ask, and in which order. The first word counts: afterwards it stays as it stands.
@Component
class Choosing {

    private final MentorRequests requests;
    private final AskingOn askingOn;
    private final Turns turns;
    private final Outbox outbox;

    Choosing(MentorRequests requests, AskingOn askingOn, Turns turns, Outbox outbox) {
        this.requests = requests;
        this.askingOn = askingOn;
        this.turns = turns;
        this.outbox = outbox;
    }

    /// @return the request as it stands now, if it is theirs
    Optional<MentorRequest> askInOrder(Asker.Participant who, MentorRequestId id) {
        return choose(who, id, request -> goOn(who, request));
    }

    Optional<MentorRequest> leaveToCoordinators(Asker.Participant who, MentorRequestId id) {
        return choose(who, id, request -> {
            request.leaveToCoordinators();
            goOn(who, request);
        });
    }

    Optional<MentorRequest> putFirst(Asker.Participant who, MentorRequestId id, EnrolmentId mentor) {
        return choose(who, id, request -> {
            if (request.mentors().contains(mentor)) {
                request.putFirst(mentor);
            }
        });
    }

    Optional<MentorRequest> look(Asker.Participant who, MentorRequestId id) {
        return choose(who, id, _ -> {});
    }

    private Optional<MentorRequest> choose(Asker.Participant who, MentorRequestId id,
            Consumer<MentorRequest> how) {
        turns.take(who.program().id());
        var request = requests.findById(id).filter(one -> one.mentee().equals(who.enrolment().id()));
        request.filter(one -> one.state() == State.CHOOSING).ifPresent(how);
        return request;
    }

    private void goOn(Asker.Participant who, MentorRequest request) {
        var _ = askingOn.first(request, who.here().now());
        outbox.over(ChooseLetter.KIND, ShortId.write(request.id().value()));
    }
}
