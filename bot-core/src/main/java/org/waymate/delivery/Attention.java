package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymate.people.Person;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.HowOften;
import org.waymate.program.Program;

/// Sees to it that nobody is written to too often: what is ready for the same person at the same time travels in one
/// message, a lesser thing waits up to a day for the check-in, and what is over waits inside a digest until there is
/// room, or until something else comes with which it can travel.
@Component
class Attention {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Invitations invitations;
    private final Digests digests;
    private final Letters letters;
    private final Enrolments enrolments;
    private final ObjectProvider<NextAsked> asking;
    private final Spread spread;

    /// What of one person's nobody has let go yet.
    ///
    /// @param digest what waits already as one message
    private record Ready(List<Delivery> single, Optional<Delivery> digest) {

        boolean isOne() {
            return single.size() + digest.stream().count() == 1;
        }

        Stream<Delivery> all(Digests digests) {
            return Stream.concat(single.stream(),
                    digest.stream().flatMap(one -> digests.inside(one).stream()));
        }
    }

    Attention(Invitations invitations, Digests digests, Letters letters, Enrolments enrolments,
            ObjectProvider<NextAsked> asking, Spread spread) {
        this.invitations = invitations;
        this.digests = digests;
        this.letters = letters;
        this.enrolments = enrolments;
        this.asking = asking;
        this.spread = spread;
    }

    /// At a moment at which it might leave.
    ///
    /// @return whether it leaves now; else it waits, or travels inside another
    boolean lets(Delivery delivery, Program program, Person person, Instant now) {
        if (!delivery.waitsToBeLet()) {
            delivery.countsFrom(now);
            return true;
        }
        var own = ownMoment(delivery, person, now);
        if (own.isAfter(now)) {
            delivery.postpone(own);
            return false;
        }
        var ready = ready(delivery, program, now);
        var next = foremost(ready.all(digests)) == Urgency.CHECK_IN
                ? Optional.<Instant>empty()
                : next(program, person, now);
        var company = next.filter(then -> !then.isAfter(now.plus(A_DAY)));
        if (company.isPresent() && !DigestLetter.is(delivery)
                && foremost(ready.single().stream()).waitsForCheckIn()) {
            delivery.postpone(company.get());
            return false;
        }
        var room = week(delivery, program, person, now).room(now, next);
        if (room.isAfter(now)) {
            waits(delivery, ready, program.invitesFrom(room, person.zone()));
            return false;
        }
        return leaves(delivery, ready, now);
    }

    /// When an announcement leaves somebody has chosen.
    private Instant ownMoment(Delivery delivery, Person person, Instant now) {
        return letters.urgency(delivery) == Urgency.ANNOUNCEMENT
                ? now
                : spread.from(delivery.dueAt(), person.id());
    }

    private Ready ready(Delivery delivery, Program program, Instant now) {
        var all = invitations.toBeLet(delivery.recipient().toString(), program.id(), now).stream()
                .filter(one -> letters.urgency(one).isInvited()).toList();
        return new Ready(all.stream().filter(one -> !DigestLetter.is(one)).toList(),
                all.stream().filter(DigestLetter::is).findFirst());
    }

    private Urgency foremost(Stream<Delivery> some) {
        return some.map(letters::urgency).min(Comparator.naturalOrder()).orElse(Urgency.TIP);
    }

    /// What is due already is asked at the next sweep.
    private Optional<Instant> next(Program program, Person person, Instant now) {
        return asking.stream().flatMap(room -> room.next(program.id(), person.id()).stream())
                .min(Comparator.naturalOrder()).map(then -> then.isAfter(now) ? then : now.plus(A_MINUTE));
    }

    private Week week(Delivery delivery, Program program, Person person, Instant now) {
        var came = invitations.let(delivery.recipient().toString(), Week.begins(now, person.zone()));
        return new Week(most(program, person), came, person.zone());
    }

    private int most(Program program, Person person) {
        return switch (enrolments.in(program.id(), person.id()).map(Enrolment::howOften)
                .orElse(HowOften.USUAL)) {
            case EVERYTHING -> Integer.MAX_VALUE;
            case USUAL -> program.unaskedAWeek();
            case WEEKLY -> 1;
        };
    }

    private void waits(Delivery delivery, Ready ready, Instant until) {
        if (DigestLetter.is(delivery)) {
            delivery.postpone(until);
        }
        if (!ready.single().isEmpty()) {
            var together = ready.digest().orElseGet(() -> digests.begin(delivery, until));
            ready.single().forEach(one -> one.keptBackIn(together));
        }
    }

    private boolean leaves(Delivery delivery, Ready ready, Instant now) {
        if (ready.isOne()) {
            delivery.letGo(now);
            return true;
        }
        var together = ready.digest().orElseGet(() -> digests.begin(delivery, now));
        ready.single().forEach(one -> one.foldInto(together));
        together.letGo(now);
        if (together == delivery) {
            return true;
        }
        together.postpone(now);
        return false;
    }
}
