package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymate.delivery.Sweep;

/// Asks everybody whose day and hour have come.
@Component
class OpenDueCheckIns implements Sweep {

    private final Rhythms rhythms;
    private final Opening opening;

    OpenDueCheckIns(Rhythms rhythms, Opening opening) {
        this.rhythms = rhythms;
        this.opening = opening;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        rhythms.due(now).forEach(rhythm -> opening.open(rhythm, now));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return rhythms.nextDue(after);
    }
}
