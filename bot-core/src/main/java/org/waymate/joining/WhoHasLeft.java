package org.waymate.joining;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.program.Enrolments;
import org.waymate.program.Left;

/// Coordinators need not look at a mentor who has gone.
@Component
class WhoHasLeft {

    private final Enrolments enrolments;
    private final Outbox outbox;

    WhoHasLeft(Enrolments enrolments, Outbox outbox) {
        this.enrolments = enrolments;
        this.outbox = outbox;
    }

    @EventListener
    void hear(Left left) {
        outbox.over(WaitingLetter.KIND, WaitingLetter.occurrence(enrolments.get(left.who())));
    }
}
