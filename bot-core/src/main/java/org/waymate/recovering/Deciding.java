package org.waymate.recovering;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Holding;
import org.waymate.delivery.Outbox;
import org.waymate.program.Asker;

/// Lets what was held go, or drops it: once.
@Component
class Deciding {

    private final Recoveries recoveries;
    private final Holding holding;
    private final Outbox outbox;

    Deciding(Recoveries recoveries, Holding holding, Outbox outbox) {
        this.recoveries = recoveries;
        this.holding = holding;
        this.outbox = outbox;
    }

    /// @return how it stands now; empty when it is another program's
    Optional<Recovery> decide(Asker.Coordinator who, RecoveryId id, boolean send) {
        var theirs = recoveries.findById(id).filter(one -> one.program().equals(who.program().id()));
        theirs.filter(one -> one.settle(send, who.here().now())).ifPresent(one -> carryOut(one, send));
        return theirs;
    }

    private void carryOut(Recovery recovery, boolean send) {
        if (send) {
            holding.release(recovery.program());
        } else {
            holding.drop(recovery.program());
        }
        outbox.change(RecoveryLetter.KIND, recovery.subject());
    }
}
