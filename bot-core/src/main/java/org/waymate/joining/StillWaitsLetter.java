package org.waymate.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolments;

/// Tells a mentor that nobody has decided yet, and when they will hear.
@Component
class StillWaitsLetter implements Letter {

    static final String KIND = "mentor-still-waits";

    private final Enrolments enrolments;
    private final Offering offering;

    StillWaitsLetter(Enrolments enrolments, Offering offering) {
        this.enrolments = enrolments;
        this.offering = offering;
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
        return Optional.of(enrolments.of(subject))
                .filter(mentor -> mentor.standing() == Standing.WAITING)
                .map(mentor -> Message.saying(JoiningReplies.hearing(reader.here(), "offer.still-waits",
                        reader.program(), offering.hearBy(reader.program(), mentor))));
    }
}
