package org.waymate.checkins;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.people.PersonId;

/// Gives those tips that are due: of one day everybody gets one, however many ask for it.
@Component
class GiveTips implements Sweep {

    private final CheckIns checkIns;
    private final Counterparts counterparts;
    private final OwnCalendars calendars;
    private final Outbox outbox;
    private final EachByItself each;

    GiveTips(CheckIns checkIns, Counterparts counterparts, OwnCalendars calendars, Outbox outbox,
            EachByItself each) {
        this.checkIns = checkIns;
        this.counterparts = counterparts;
        this.calendars = calendars;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(checkIns.withDueTips(now),
                id -> checkIns.findById(id).ifPresent(checkIn -> give(checkIn, now)));
    }

    private void give(CheckIn checkIn, Instant now) {
        due(checkIn.awaiting().tipAt(), now).ifPresent(at -> tell(checkIn, checkIn.person(), at));
        due(checkIn.awaiting().nudgeAt(), now)
                .ifPresent(at -> tell(checkIn, counterparts.of(checkIn), at));
        checkIn.settles(what -> what.given(now));
    }

    private static Optional<Instant> due(@Nullable Instant moment, Instant now) {
        return Optional.ofNullable(moment).filter(at -> !at.isAfter(now));
    }

    private void tell(CheckIn checkIn, PersonId to, Instant at) {
        var program = checkIn.round().program();
        var day = calendars.of(program, to).today(at);
        outbox.tell(program, to, TipLetter.KIND, day.toString(), new Round(program, to, day).occurrence());
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return Stream.of(checkIns.nextTip(after), checkIns.nextNudge(after)).flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
