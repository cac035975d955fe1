package org.waymate.joining;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.MentorApproved;

/// A coordinator lets a mentor in, or not now. The first press counts; each message that asked is edited to
/// say who decided.
@Component
class Approving {

    private final Enrolments enrolments;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Approving(Enrolments enrolments, Outbox outbox, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.events = events;
    }

    /// @return the mentor, decided by whoever was first; empty when it is nobody of this program
    Optional<Enrolment> approve(Asker.Coordinator who, EnrolmentId mentor) {
        var theirs = theirs(who, mentor);
        theirs.filter(enrolment -> enrolment.approve(who.person().id())).ifPresent(enrolment -> {
            tell(enrolment);
            events.publishEvent(new MentorApproved(enrolment.program(), enrolment.id()));
        });
        return theirs;
    }

    Optional<Enrolment> decline(Asker.Coordinator who, EnrolmentId mentor) {
        var theirs = theirs(who, mentor);
        theirs.filter(enrolment -> enrolment.decline(who.person().id())).ifPresent(this::tell);
        return theirs;
    }

    private Optional<Enrolment> theirs(Asker.Coordinator who, EnrolmentId mentor) {
        return enrolments.findById(mentor)
                .filter(enrolment -> enrolment.program().equals(who.program().id()));
    }

    private void tell(Enrolment enrolment) {
        var subject = ShortId.write(enrolment.id().value());
        outbox.tell(enrolment.program(), enrolment.person(), DecisionLetter.KIND, subject,
                WaitingLetter.occurrence(enrolment));
        outbox.change(WaitingLetter.KIND, WaitingLetter.occurrence(enrolment));
    }
}
