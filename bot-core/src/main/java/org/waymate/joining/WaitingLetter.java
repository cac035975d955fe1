package org.waymate.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// Tells coordinators that somebody would like to mentor; afterwards it says who decided.
@Component
class WaitingLetter implements Letter {

    static final String KIND = "mentor-waiting";

    private final Enrolments enrolments;
    private final MentorCard card;

    WaitingLetter(Enrolments enrolments, MentorCard card) {
        this.enrolments = enrolments;
        this.card = card;
    }

    /// Whoever went and comes back waits anew.
    static String occurrence(Enrolment enrolment) {
        return ShortId.write(enrolment.id().value()) + "/" + enrolment.since().getEpochSecond();
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
        return Optional.of(card.about(enrolments.of(subject),
                reader.here()));
    }
}
