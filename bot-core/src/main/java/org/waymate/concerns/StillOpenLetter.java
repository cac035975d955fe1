package org.waymate.concerns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.InDoubt;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Reminds coordinators, once, that nobody has taken it.
@Component
class StillOpenLetter implements Letter {

    static final String KIND = "concern-again";

    private static final Words WORDS = Words.of(StillOpenLetter.class);

    private final Concerns concerns;
    private final ConcernLetter first;

    StillOpenLetter(Concerns concerns, ConcernLetter first) {
        this.concerns = concerns;
        this.first = first;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public InDoubt inDoubt() {
        return InDoubt.AT_LEAST_ONCE;
    }

    @Override
    public Urgency urgency() {
        return Urgency.URGENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var card = first.word(subject, reader);
        return concerns.of(subject).waits()
                ? card.map(message -> message.beneath(WORDS.say(reader.here(), "again")))
                : card;
    }
}
