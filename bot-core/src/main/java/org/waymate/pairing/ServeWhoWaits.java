package org.waymate.pairing;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.program.MentorApproved;
import org.waymate.program.MentorHasRoom;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;

/// A mentor who is new, or has room again, is asked at once for whoever waits longest.
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
        serve(approved.program());
    }

    @EventListener
    void hear(MentorHasRoom again) {
        serve(again.program());
    }

    private void serve(ProgramId program) {
        turns.take(program);
        askingOn.serveTheWaiting(programs.get(program), clock.instant());
    }
}
