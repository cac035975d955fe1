package org.waymate.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;

/// Several things in one message, each as its own letter words it by now.
@Component
class DigestLetter implements Letter {

    static final String KIND = "digest";

    private final Digests digests;

    DigestLetter(Digests digests) {
        this.digests = digests;
    }

    static boolean is(Delivery delivery) {
        return delivery.kind().equals(KIND);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Who decides when it leaves asks for what is inside.
    @Override
    public Urgency urgency() {
        return Urgency.CHECK_IN;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return digests.of(subject, reader.somebody().id()).flatMap(digest -> digests.word(digest, reader));
    }
}
