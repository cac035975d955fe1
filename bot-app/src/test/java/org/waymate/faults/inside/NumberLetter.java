package org.waymate.faults.inside;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// A message that says its number, at any hour.
@Component
final class NumberLetter implements Letter {

    static final String KIND = "number";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.URGENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return Optional.of(Message.saying(new Prose("Number " + subject + ".")));
    }
}
