package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Try.Mode;
import org.waymate.chat.Try;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.HowOften;
import org.waymate.program.Program;
import org.waymate.program.Programs;
import org.waymate.program.WeeklyDay;

/// Turns a row of the outbox into a message for the reader of this moment, or decides that it waits or no
/// longer matters.
@Component
class Wording {

    private static final Duration STILL_HERE = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final Letters letters;
    private final Attention attention;
    private final Programs programs;
    private final Enrolments enrolments;
    private final Coordinators coordinators;
    private final People people;
    private final ChatAccounts accounts;
    private final String root;

    Wording(Deliveries deliveries, Letters letters, Attention attention, Programs programs,
            Enrolments enrolments,
            Coordinators coordinators, People people, ChatAccounts accounts,
            @Value("${waymate.command:mentor}") String root) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.attention = attention;
        this.programs = programs;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
        this.people = people;
        this.accounts = accounts;
        this.root = root;
    }

    Optional<Parcel> word(Claim claim, Instant now) {
        var delivery = deliveries.findById(claim.delivery()).orElseThrow();
        return delivery.isTakenBy(claim.attempt()) ? word(claim, delivery, now) : Optional.empty();
    }

    private Optional<Parcel> word(Claim claim, Delivery delivery, Instant now) {
        if (delivery.isRecalled() && !delivery.mayHaveArrived()) {
            delivery.settle(State.DROPPED, null);
            return Optional.empty();
        }
        var program = programs.get(delivery.program());
        if (program.isDraft() && !isCoordinators(delivery, program)) {
            delivery.settle(State.DROPPED, null);
            return Optional.empty();
        }
        return switch (delivery.recipient()) {
            case Recipient.Somebody(var person) ->
                toPerson(claim, delivery, program, people.get(person), now);
            case Recipient.Place(var channel) ->
                worded(claim, delivery, mode(delivery, false), new Address.Open(channel),
                        new Reader(Optional.empty(), program,
                                new Here(Locale.ENGLISH, program.zone(), now, root)));
        };
    }

    private boolean isCoordinators(Delivery delivery, Program program) {
        return delivery.recipient() instanceof Recipient.Somebody(var person)
                && coordinators.seats(program.id(), person);
    }

    private Optional<Parcel> toPerson(Claim claim, Delivery delivery, Program program, Person person,
            Instant now) {
        if (person.isForgotten()) {
            delivery.hasNoReader();
            return Optional.empty();
        }
        var account = accounts.latestOf(person.id());
        if (account.isEmpty()) {
            delivery.settle(State.FAILED, "no chat account");
            return Optional.empty();
        }
        var back = back(program, person, now);
        var waking = waking(delivery, program, person, back.orElse(now));
        var waits = waking.isAfter(now) && mayWait(delivery, account.get(), now, back.isPresent());
        if (waits && !delivery.mayHaveArrived()) {
            delivery.postpone(waking);
            return Optional.empty();
        }
        if (waits) {
            delivery.leavesNotBefore(waking);
        } else if (letters.urgency(delivery).isInvited() && !attention.lets(delivery, program, person, now)) {
            return Optional.empty();
        }
        var to = new Address.Direct(account.get().ref(), account.get().directChannel());
        return worded(claim, delivery, mode(delivery, waits), to,
                new Reader(Optional.of(person), program, person.here(now).rooted(root)));
    }

    /// Whoever takes a break is written to again from the day on which they are back. Who runs the program hears of
    /// it all the same.
    private Optional<Instant> back(Program program, Person person, Instant now) {
        return enrolments.in(program.id(), person.id())
                .filter(part -> part.isPausedOn(LocalDate.ofInstant(now, person.zone())))
                .filter(_ -> !coordinators.seats(program.id(), person.id())).flatMap(Enrolment::pausedUntil)
                .map(day -> day.atStartOfDay(person.zone()).toInstant());
    }

    /// What may wait keeps off holidays and quiet weekends as well.
    private Instant waking(Delivery delivery, Program program, Person person, Instant from) {
        return letters.urgency(delivery).isInvited()
                ? onTheirDay(program, person, program.invitesFrom(from, person.zone()))
                : program.quietHours().waking(from, person.zone());
    }

    /// Whoever wants it once a week has one day for it.
    private Instant onTheirDay(Program program, Person person, Instant waking) {
        return enrolments.in(program.id(), person.id()).map(Enrolment::howOften)
                .filter(HowOften.WEEKLY::equals).isPresent()
                        ? WeeklyDay.of(program).onOrAfter(waking, person.zone())
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

    /// A look disturbs nobody, so that it need not wait for the morning.
    private static Mode mode(Delivery delivery, boolean waits) {
        if (!delivery.mayHaveArrived()) {
            return Mode.FIRST;
        }
        return waits || delivery.isRecalled() ? Mode.LOOK : Mode.AGAIN;
    }

    private Optional<Parcel> worded(Claim claim, Delivery delivery, Mode mode, Address to, Reader reader) {
        if (delivery.movesTo(to.space().toString())) {
            return Optional.empty();
        }
        var letter = letters.of(delivery);
        var message = letter.word(delivery.subject(), reader);
        if (message.isEmpty()) {
            delivery.settle(delivery.where().isPresent() ? State.SENT : State.DROPPED, null);
        }
        return message.map(
                said -> new Parcel(claim, delivery.version(), delivery.dueAt(), to, said, delivery.where(),
                        letter.inDoubt(), DigestLetter.is(delivery),
                        new Try(ShortId.write(delivery.id()), mode)));
    }
}
