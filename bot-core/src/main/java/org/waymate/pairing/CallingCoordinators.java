package org.waymate.pairing;

import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.program.Coordinators;

/// Tells the coordinators that somebody waits, each time when nobody is left to ask, and when it is over.
@Component
class CallingCoordinators {

    private final Coordinators coordinators;
    private final Askings askings;
    private final Outbox outbox;

    CallingCoordinators(Coordinators coordinators, Askings askings, Outbox outbox) {
        this.coordinators = coordinators;
        this.askings = askings;
        this.outbox = outbox;
    }

    void call(MentorRequest request) {
        coordinators.of(request.program()).forEach(coordinator -> outbox.tell(request.program(), coordinator,
                WaitingMenteeLetter.KIND, ShortId.write(request.id().value()), occurrence(request)));
    }

    /// Said before anybody else is asked.
    void over(MentorRequest request) {
        outbox.over(WaitingMenteeLetter.KIND, occurrence(request));
    }

    private String occurrence(MentorRequest request) {
        return ShortId.write(request.id().value()) + "/"
                + askings.findByRequestOrderBySince(request.id()).size();
    }
}
