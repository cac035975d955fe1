package org.waymate.concerns;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;

/// Reminds coordinators, once, of what nobody has taken for a day.
@Component
class RemindOfConcerns implements Sweep {

    private final Concerns concerns;
    private final Listeners listeners;
    private final Outbox outbox;
    private final EachByItself each;

    RemindOfConcerns(Concerns concerns, Listeners listeners, Outbox outbox, EachByItself each) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(concerns.toRemindOf(now), id -> remind(concerns.get(id)));
    }

    private void remind(Concern concern) {
        concern.reminded();
        if (concern.waits()) {
            listeners.of(concern.program(), concern.person())
                    .forEach(coordinator -> outbox.tell(concern.program(), coordinator, StillOpenLetter.KIND,
                            concern.subject(), concern.subject()));
        }
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return concerns.nextToRemindOf(after);
    }
}
