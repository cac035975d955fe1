package org.waymate.pairing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Enrolments;

/// A hello travels inside the introduction. That leaves all the same, so that nobody waits for a hello; where it stands
/// already with the two, it is edited, and the mentee is told.
@Component
class Hellos {

    private final Enrolments enrolments;
    private final Outbox outbox;

    Hellos(Enrolments enrolments, Outbox outbox) {
        this.enrolments = enrolments;
        this.outbox = outbox;
    }

    void say(Match match, String hello) {
        match.greet(Optional.of(hello));
        var subject = ShortId.write(match.id().value());
        var mentee = enrolments.get(match.mentee()).person();
        if (outbox.hasArrived(mentee, IntroductionLetter.KIND, subject)) {
            outbox.tell(match.program(), mentee, HelloLetter.KIND, subject, subject);
        }
        outbox.change(IntroductionLetter.KIND, subject);
    }
}
