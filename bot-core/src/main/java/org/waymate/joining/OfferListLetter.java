package org.waymate.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Coordinators;

/// Tells coordinators who would like to mentor, all in one message; it is edited as people offer and are decided on.
@Component
class OfferListLetter implements Letter {

    static final String KIND = "mentors-waiting";

    private final OfferLists lists;
    private final WaitingMentors waiting;
    private final Coordinators coordinators;

    OfferListLetter(OfferLists lists, WaitingMentors waiting, Coordinators coordinators) {
        this.lists = lists;
        this.waiting = waiting;
        this.coordinators = coordinators;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    /// Empty for who runs the program no more.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return coordinators.seats(reader.program().id(), reader.somebody().id())
                ? Optional.of(waiting.list(lists.of(subject), reader.somebody().id(), reader.here()))
                : Optional.empty();
    }
}
