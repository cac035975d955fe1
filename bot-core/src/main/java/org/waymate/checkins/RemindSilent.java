package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;

/// Reminds whoever has said nothing, once; after that there is silence until the next check-in.
@Component
class RemindSilent implements Sweep {

    private final CheckIns checkIns;
    private final Outbox outbox;

    RemindSilent(CheckIns checkIns, Outbox outbox) {
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        for (var silent : checkIns.silent(now)) {
            silent.reminded();
            var round = silent.round();
            outbox.tell(round.program(), round.person(), ReminderLetter.KIND, round.day().toString(),
                    round.occurrence());
        }
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return checkIns.nextSilent(after);
    }
}
