package org.waymate.pairing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.pairing.MentorRequest.State;

/// Tells a mentee honestly that nobody has room, and by when they hear again.
@Component
class StillWaitingLetter implements Letter {

    static final String KIND = "request-waits";

    private static final Words WORDS = Words.of(StillWaitingLetter.class);

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
        return Optional.of(requests.get(new MentorRequestId(ShortId.read(subject).orElseThrow())))
                .filter(request -> request.state() == State.WAITING)
                .map(request -> Message
                        .saying(WORDS.say(reader.here(), "status.waits",
                                Map.of("day",
                                        Patience.promised(request.hearBy(), reader.program(),
                                                reader.here()))))
                        .with(status.choices(request, reader.here())));
    }
}
