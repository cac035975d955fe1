package org.waymate.bench.core;

import java.util.Optional;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// What is said costs nothing here.
final class BenchLetter implements Letter {

    static final String KIND = "bench";

    private static final Message MESSAGE = Message.saying(Prose.quoting("Have you met this week?"));

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
        return Optional.of(MESSAGE);
    }
}
