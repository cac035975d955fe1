package org.waymate.pairing;

import java.time.Clock;
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
    private final Clock clock;

    CallingCoordinators(Coordinators coordinators, Askings askings, Outbox outbox, Clock clock) {
        this.coordinators = coordinators;
        this.askings = askings;
        this.outbox = outbox;
        this.clock = clock;
    }

    void call(MentorRequest request) {
        coordinators.of(request.program()).forEach(coordinator -> outbox.tell(request.program(), coordinator,
                WaitingMenteeLetter.KIND, ShortId.write(request.id().value()), occurrence(request)));
    }

    /// It had been over by mistake.
    void callAfterAll(MentorRequest request) {
        coordinators.of(request.program())
                .forEach(coordinator -> outbox.tellAfterAll(request.program(), coordinator,
                        WaitingMenteeLetter.KIND, ShortId.write(request.id().value()), occurrence(request),
                        clock.instant()));
    }

    /// Said before anybody else is asked.
    void over(MentorRequest request) {
        outbox.over(WaitingMenteeLetter.KIND, occurrence(request));
    }

    private String occurrence(MentorRequest request) {
        return ShortId.write(request.id().value()) + "/"
                + (askings.findByRequestOrderBySince(request.id()).size() + request.timesBroughtBack());
    }
}
