package org.waymate.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Delivery.Decision;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What people may have missed: every message to somebody of which the bot has done all it can, and does not know that
/// it arrived. Whose direct messages are closed is no such case: that is known, and ends with their next visit.
@Component
public class Doubts {

    /// @param messages so many were decided at once
    public record Settled(Decision decision, PersonId by, int messages) {}

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

    /// What is sent again leaves in waking hours, and where it still matters.
    public void decide(ProgramId program, Decision decision, PersonId by) {
        open(program).forEach(one -> {
            one.decide(decision, by, clock.instant());
            digests.settled(one);
        });
        outbox.wakeAfterCommit();
    }

    /// What was decided last.
    public Optional<Settled> settled(ProgramId program) {
        var last = deliveries.lastDecided(program);
        return last.stream().findFirst().flatMap(Delivery::decided)
                .map(decided -> new Settled(decided.decision(), decided.by(), last.size()));
    }
}
