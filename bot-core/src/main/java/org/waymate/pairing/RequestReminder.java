package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Asks a mentor a second and last time, on the morning of the last day. It is written down together with
/// the question, and never leaves when that is answered before.
@Component
class RequestReminder implements Letter {

    static final String KIND = "mentor-request-again";

    private final Askings askings;
    private final RequestCard card;

    RequestReminder(Askings askings, RequestCard card) {
        this.askings = askings;
        this.card = card;
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
        var asking = askings.of(subject);
        return Optional.of(card.again(asking, reader.program(), reader.here()));
    }
}
