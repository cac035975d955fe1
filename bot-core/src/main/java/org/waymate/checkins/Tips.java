package org.waymate.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When tips come: on one weekday for everybody, five days after that of the check-in. Those that somebody asked for
/// come with those that come by themselves, and look the same, so that neither the moment nor the words give away that
/// anybody asked.
@Component
class Tips {

    private static final int DAYS_AFTER = 5;
    private static final int WEEK = 7;

    private final OwnCalendars calendars;
    private final Counterparts counterparts;
    private final Rhythms rhythms;

    Tips(OwnCalendars calendars, Counterparts counterparts, Rhythms rhythms) {
        this.calendars = calendars;
        this.counterparts = counterparts;
        this.rhythms = rhythms;
    }

    /// A day, and its moment for whoever gets the tip.
    record Next(LocalDate day, Instant moment) {}

    /// For who was asked.
    Optional<Next> own(CheckIn checkIn, Instant now) {
        return before(checkIn, next(calendars.of(checkIn.round()), now));
    }

    /// For the other of the two.
    Optional<Next> others(CheckIn checkIn, Instant now) {
        return before(checkIn,
                next(calendars.of(checkIn.round().program(), counterparts.of(checkIn)), now));
    }

    /// The next check-in asks anew: a tip that comes only after it would be about what is past.
    private Optional<Next> before(CheckIn checkIn, Optional<Next> tip) {
        var nextAsked = rhythms.findByMatchAndPerson(checkIn.match(), checkIn.person())
                .flatMap(Rhythm::nextDue);
        return tip.filter(one -> nextAsked.filter(asked -> !one.moment().isBefore(asked)).isEmpty());
    }

    private static Optional<Next> next(OwnCalendar calendar, Instant now) {
        var weekday = calendar.program().cadence().weekday().plus(DAYS_AFTER);
        var day = calendar.today(now).with(TemporalAdjusters.nextOrSame(weekday));
        return at(calendar, day).filter(one -> one.moment().isAfter(now))
                .or(() -> at(calendar, day.plusDays(WEEK)));
    }

    private static Optional<Next> at(OwnCalendar calendar, LocalDate day) {
        return calendar.on(day).map(moment -> new Next(day, moment));
    }
}
