package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;

/// Reminds whoever has said nothing, once; after that there is silence until the next check-in.
@Component
class RemindSilent implements Sweep {

    private final CheckIns checkIns;
    private final Outbox outbox;
    private final EachByItself each;

    RemindSilent(CheckIns checkIns, Outbox outbox, EachByItself each) {
        this.checkIns = checkIns;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(checkIns.whoIsSilent(now), person -> checkIns.silent(person, now).forEach(this::remind));
    }

    private void remind(CheckIn silent) {
        silent.reminded();
        var round = silent.round();
        outbox.tell(round.program(), round.person(), ReminderLetter.KIND, round.day().toString(),
                round.occurrence());
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return checkIns.nextSilent(after);
    }
}
