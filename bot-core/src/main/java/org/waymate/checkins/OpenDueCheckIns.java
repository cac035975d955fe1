package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Sweep;

/// Asks everybody whose day and hour have come.
@Component
class OpenDueCheckIns implements Sweep {

    private final Rhythms rhythms;
    private final Opening opening;
    private final EachByItself each;

    OpenDueCheckIns(Rhythms rhythms, Opening opening, EachByItself each) {
        this.rhythms = rhythms;
        this.opening = opening;
        this.each = each;
    }

    /// All that one person is asked stands in one message, so it is written at once.
    @Override
    public void sweep(Instant now) {
        each.of(rhythms.whoIsDue(now),
                person -> rhythms.due(person, now).forEach(rhythm -> opening.open(rhythm, now)));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return rhythms.nextDue(after);
    }
}
