package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.people.People;

/// Asks once more whoever said "later", and whoever had a date, the day after it.
@Component
class AskAgain implements Sweep {

    private final CheckIns checkIns;
    private final People people;
    private final Standing standing;
    private final Outbox outbox;
    private final EachByItself each;

    AskAgain(CheckIns checkIns, People people, Standing standing, Outbox outbox, EachByItself each) {
        this.checkIns = checkIns;
        this.people = people;
        this.standing = standing;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(checkIns.whoIsAskedAgain(now),
                person -> checkIns.toAskAgain(person, now).forEach(checkIn -> again(checkIn, now)));
    }

    private void again(CheckIn checkIn, Instant now) {
        var round = checkIn.round();
        var today = LocalDate.ofInstant(now, people.get(round.person()).zone());
        checkIn.askAgain(today);
        standing.changed(checkIn);
        outbox.tell(round.program(), round.person(), AgainLetter.KIND, round.day().toString(),
                round.occurrence(today));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return checkIns.nextToAskAgain(after);
    }
}
