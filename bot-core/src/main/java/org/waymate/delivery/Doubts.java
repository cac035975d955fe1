package org.waymate.delivery;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Delivery.State;
import org.waymate.program.ProgramId;

/// What people may have missed: every message to somebody of which the bot has done all it can, and does not know that
/// it arrived. Whose direct messages are closed is no such case: that is known, and ends with their next visit.
@Component
public class Doubts {

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Digests digests;
    private final Clock clock;

    Doubts(Deliveries deliveries, Outbox outbox, Digests digests, Clock clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.digests = digests;
        this.clock = clock;
    }

    /// The oldest first.
    public List<Delivery> open(ProgramId program) {
        return deliveries.inDoubt(program);
    }

    /// They leave in waking hours, and where they still matter.
    public void sendAgain(ProgramId program) {
        open(program).forEach(one -> one.sendAgain(clock.instant()));
        outbox.wakeAfterCommit();
    }

    public void leave(ProgramId program) {
        open(program).forEach(one -> {
            one.settle(State.LEFT, null);
            digests.settled(one);
        });
    }
}
