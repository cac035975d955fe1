package org.waymate.care;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Sweep;

/// When a coordinator's deed can no longer be undone, those whom it concerns are told.
@Component
class FinishDeeds implements Sweep {

    private final Deeds deeds;
    private final Finishing finishing;
    private final EachByItself each;

    FinishDeeds(Deeds deeds, Finishing finishing, EachByItself each) {
        this.deeds = deeds;
        this.finishing = finishing;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(deeds.due(now), id -> deeds.findById(id).ifPresent(deed -> finishing.finish(deed, now)));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return deeds.nextDue(after);
    }
}
