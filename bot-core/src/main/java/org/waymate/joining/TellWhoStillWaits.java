package org.waymate.joining;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.program.Enrolments;
import org.waymate.program.Programs;

/// On the day that was promised, mentors about whom nobody has decided read so, and a new day.
@Component
class TellWhoStillWaits implements Sweep {

    private final MentorOffers offers;
    private final Enrolments enrolments;
    private final Programs programs;
    private final Outbox outbox;
    private final EachByItself each;

    TellWhoStillWaits(MentorOffers offers, Enrolments enrolments, Programs programs, Outbox outbox,
            EachByItself each) {
        this.offers = offers;
        this.enrolments = enrolments;
        this.programs = programs;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(offers.promisedBy(now), id -> tell(offers.get(id), now));
    }

    private void tell(MentorOffer offer, Instant now) {
        var mentor = enrolments.get(offer.mentor());
        offer.isPromised(HearBy.of(now, programs.get(mentor.program())));
        outbox.tell(mentor.program(), mentor.person(), StillWaitsLetter.KIND,
                ShortId.write(mentor.id().value()),
                ShortId.write(offer.id().value()) + "/" + now.getEpochSecond());
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return offers.nextPromise(after);
    }
}
