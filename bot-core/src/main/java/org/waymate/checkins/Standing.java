package org.waymate.checkins;

import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;

/// The messages of a round that stand with somebody: the first, the reminder, and what asked again. They all
/// show the same rows. What has not left yet only leaves while there is still something to answer.
@Component
class Standing {

    private final CheckIns checkIns;
    private final Outbox outbox;

    Standing(CheckIns checkIns, Outbox outbox) {
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    void changed(CheckIn checkIn) {
        var round = checkIn.round();
        var rows = checkIns.of(round);
        var open = rows.stream().anyMatch(CheckIn::isAsking);
        changed(CheckInLetter.KIND, round.occurrence(), open);
        changed(ReminderLetter.KIND, round.occurrence(), open);
        if (rows.stream().anyMatch(CheckIn::wasAskedAgain)) {
            outbox.occurrences(round.person(), AgainLetter.KIND, round.day().toString()).stream()
                    .filter(round::isAskedAgainBy)
                    .forEach(occurrence -> changed(AgainLetter.KIND, occurrence, open));
        }
    }

    private void changed(String kind, String occurrence, boolean open) {
        if (open) {
            outbox.change(kind, occurrence);
        } else {
            outbox.over(kind, occurrence);
        }
    }
}
