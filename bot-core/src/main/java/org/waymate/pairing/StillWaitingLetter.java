package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.pairing.MentorRequest.State;

/// Tells a mentee honestly that nobody has room, and by when they hear again.
@Component
class StillWaitingLetter implements Letter {

    static final String KIND = "request-waits";

    private final MentorRequests requests;
    private final RequestStatus status;

    StillWaitingLetter(MentorRequests requests, RequestStatus status) {
        this.requests = requests;
        this.status = status;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return Optional.of(requests.of(subject))
                .filter(request -> request.state() == State.WAITING || isAskedAfterAll(request))
                .map(request -> Message.saying(status.line(request, reader.program(), reader.here()))
                        .with(status.choices(request, reader.here())));
    }

    private static boolean isAskedAfterAll(MentorRequest request) {
        return request.state() == State.ASKING && request.timesBroughtBack() > 0;
    }
}
