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
    private final Offering offering;
    private final Outbox outbox;

    WhoHasLeft(Enrolments enrolments, Offering offering, Outbox outbox) {
        this.enrolments = enrolments;
        this.offering = offering;
        this.outbox = outbox;
    }

    @EventListener
    void hear(Left left) {
        var gone = enrolments.get(left.who());
        outbox.withdraw(WaitingLetter.KIND, WaitingLetter.occurrence(gone));
        offering.settled(gone);
    }
}
