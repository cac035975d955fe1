package org.waymate.concerns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;

/// A coordinator takes what somebody said, or settles it. The first press counts; what stands with the others is
/// edited to say who has it.
@Component
class Tending {

    private final Concerns concerns;
    private final Listeners listeners;
    private final Outbox outbox;

    Tending(Concerns concerns, Listeners listeners, Outbox outbox) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.outbox = outbox;
    }

    /// @return it, taken by whoever was first; empty when it is not theirs to hear
    Optional<Concern> take(Asker.Coordinator who, ConcernId id) {
        var theirs = theirs(who, id);
        theirs.filter(concern -> concern.take(who.person().id(), who.here().now())).ifPresent(concern -> {
            outbox.tell(concern.program(), concern.person(), TakenLetter.KIND, concern.subject(),
                    concern.subject());
            changed(concern);
        });
        return theirs;
    }

    Optional<Concern> settle(Asker.Coordinator who, ConcernId id) {
        var theirs = theirs(who, id);
        theirs.filter(concern -> concern.settle(who.person().id(), who.here().now()))
                .ifPresent(this::changed);
        return theirs;
    }

    private Optional<Concern> theirs(Asker.Coordinator who, ConcernId id) {
        return concerns.findById(id).filter(concern -> concern.program().equals(who.program().id()))
                .filter(concern -> listeners.hears(who.person().id(), concern));
    }

    private void changed(Concern concern) {
        outbox.change(ConcernLetter.KIND, concern.subject());
        outbox.change(StillOpenLetter.KIND, concern.subject());
    }
}
