package org.waymate.pairing;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.program.MentorApproved;
import org.waymate.program.Programs;

/// A new mentor is asked at once for whoever waits longest.
@Component
class ServeWhoWaits {

    private final AskingOn askingOn;
    private final Programs programs;
    private final Turns turns;
    private final Clock clock;

    ServeWhoWaits(AskingOn askingOn, Programs programs, Turns turns, Clock clock) {
        this.askingOn = askingOn;
        this.programs = programs;
        this.turns = turns;
        this.clock = clock;
    }

    @EventListener
    void hear(MentorApproved approved) {
        turns.take(approved.program());
        askingOn.serveTheWaiting(programs.get(approved.program()), clock.instant());
    }
}
