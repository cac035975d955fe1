package org.waymate.concerns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.InDoubt;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Tells coordinators at once that somebody needs one of them; afterwards it says who has it.
@Component
class ConcernLetter implements Letter {

    static final String KIND = "concern";

    private final Concerns concerns;
    private final Listeners listeners;
    private final ConcernCard card;

    ConcernLetter(Concerns concerns, Listeners listeners, ConcernCard card) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.card = card;
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

    /// Empty for who runs the program no more, or was matched with that person meanwhile.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var concern = concerns.of(subject);
        var person = reader.somebody().id();
        return Optional.of(concern).filter(one -> listeners.hears(person, one))
                .map(one -> card.about(one, person, reader.here()));
    }

    /// They have read somebody's words, and they could press what can't be theirs any more.
    @Override
    public Optional<Message> instead(String subject, Reader reader) {
        return Optional.of(card.withOthers(reader.here()));
    }
}
