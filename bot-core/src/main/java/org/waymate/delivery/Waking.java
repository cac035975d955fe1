package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.people.ChatAccount;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.HowOften;
import org.waymate.program.Program;
import org.waymate.program.WeeklyDay;

/// Until when a message waits, so that it comes in its reader's waking hours and on their days, and after their break.
@Component
class Waking {

    private static final Duration STILL_HERE = Duration.ofMinutes(10);

    private final Letters letters;
    private final Coordinators coordinators;

    Waking(Letters letters, Coordinators coordinators) {
        this.letters = letters;
        this.coordinators = coordinators;
    }

    /// @return empty where it need not wait
    Optional<Instant> of(Delivery delivery, Program program, Addressed reader, ChatAccount account,
            Instant now) {
        var back = back(program, reader, now);
        var waking = from(delivery, program, reader, back.orElse(now));
        return waking.isAfter(now) && mayWait(delivery, account, now, back.isPresent())
                ? Optional.of(waking)
                : Optional.empty();
    }

    /// Whoever takes a break is written to again from the day on which they are back. Who runs the program hears of
    /// it all the same.
    private Optional<Instant> back(Program program, Addressed reader, Instant now) {
        var zone = reader.person().zone();
        return reader.in(program.id()).filter(part -> part.isPausedOn(LocalDate.ofInstant(now, zone)))
                .filter(_ -> !coordinators.seats(program.id(), reader.person().id()))
                .flatMap(Enrolment::pausedUntil).map(day -> day.atStartOfDay(zone).toInstant());
    }

    /// What may wait keeps off holidays and quiet weekends as well.
    private Instant from(Delivery delivery, Program program, Addressed reader, Instant from) {
        var zone = reader.person().zone();
        return letters.urgency(delivery).isInvited()
                ? onTheirDay(program, reader, program.invitesFrom(from, zone))
                : program.quietHours().waking(from, zone);
    }

    /// Whoever wants it once a week has one day for it.
    private static Instant onTheirDay(Program program, Addressed reader, Instant waking) {
        return reader.in(program.id()).map(Enrolment::howOften).filter(HowOften.WEEKLY::equals).isPresent()
                ? WeeklyDay.of(program).onOrAfter(waking, reader.person().zone())
                : waking;
    }

    /// Who did something a moment ago is awake, though a break is a break; an edit wakes nobody.
    private boolean mayWait(Delivery delivery, ChatAccount account, Instant now, boolean away) {
        var here = account.lastSeen().plus(STILL_HERE).isAfter(now);
        return delivery.where().isEmpty() && switch (letters.urgency(delivery)) {
            case URGENT -> false;
            case AWAITED -> away || !here;
            case CHECK_IN, REMINDER, ANNOUNCEMENT, PULSE, TIP -> true;
        };
    }
}
