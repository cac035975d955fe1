package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.pairing.MentorRequest.State;

/// Reminds a mentee, once, that nobody is asked before they say whom. It never leaves when they have said so.
@Component
class ChooseLetter implements Letter {

    static final String KIND = "request-choose";

    private final MentorRequests requests;
    private final Suggesting suggesting;
    private final OwnRequest own;

    ChooseLetter(MentorRequests requests, Suggesting suggesting, OwnRequest own) {
        this.requests = requests;
        this.suggesting = suggesting;
        this.own = own;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REMINDER;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var request = requests.of(subject);
        return Optional.of(request.state() == State.CHOOSING
                ? suggesting.again(request, reader.here())
                : own.about(request, reader.program(), reader.somebody().id(), reader.here()));
    }
}
