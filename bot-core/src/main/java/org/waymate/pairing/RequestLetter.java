package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Asks a mentor; afterwards it says what was answered.
@Component
class RequestLetter implements Letter {

    static final String KIND = "mentor-request";

    private final Askings askings;
    private final RequestCard card;

    RequestLetter(Askings askings, RequestCard card) {
        this.askings = askings;
        this.card = card;
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
        var asking = askings.of(subject);
        return Optional.of(card.about(asking, reader.program(), reader.here()));
    }
}
