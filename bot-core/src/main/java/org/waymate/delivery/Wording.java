package org.waymate.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Try.Mode;
import org.waymate.chat.Try;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccount;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Turns rows of the outbox into messages for the readers of this moment, or decides that they wait or no longer
/// matter. Those of the same moment are worded in one transaction, and what is to be known of their readers is read
/// for all of them.
@Component
class Wording {

    private final TakenRows taken;
    private final Deliveries deliveries;
    private final Letters letters;
    private final Attention attention;
    private final Waking waking;
    private final Addressing addressing;
    private final Programs programs;
    private final Coordinators coordinators;
    private final Clock clock;
    private final String root;
    private final Together<Claim, Optional<Parcel>> together;

    Wording(TakenRows taken, Deliveries deliveries, Letters letters, Attention attention, Waking waking,
            Addressing addressing,
            Programs programs, Coordinators coordinators, Transactions transactions, Clock clock,
            @Value("${waymate.command:mentor}") String root,
            @Value("${waymate.dispatch.together:" + Dispatcher.IN_A_TURN + "}") int most) {
        this.taken = taken;
        this.deliveries = deliveries;
        this.letters = letters;
        this.attention = attention;
        this.waking = waking;
        this.addressing = addressing;
        this.programs = programs;
        this.coordinators = coordinators;
        this.clock = clock;
        this.root = root;
        this.together = new Together<>(transactions, most, this::word);
    }

    /// @return waits until what was decided is committed; empty where nothing is to leave
    Supplier<Optional<Parcel>> word(Claim claim) {
        return together.ask(claim);
    }

    private List<Optional<Parcel>> word(List<Claim> claims) {
        var rows = taken.of(claims);
        var readers = addressing.of(rows.values());
        var now = clock.instant();
        var worded = claims.stream().map(claim -> word(claim, known(rows, claim.delivery()), readers, now))
                .toList();
        deliveries.flush();
        return worded.stream().map(parcel -> parcel
                .map(one -> one.ofVersion(known(rows, one.claim().delivery()).version()))).toList();
    }

    private Optional<Parcel> word(Claim claim, Delivery delivery, Map<PersonId, Addressed> readers,
            Instant now) {
        if (!delivery.isTakenBy(claim.attempt())) {
            return Optional.empty();
        }
        var program = programs.get(delivery.program());
        if (isOver(delivery, program)) {
            delivery.settle(State.DROPPED, null);
            return Optional.empty();
        }
        return switch (delivery.recipient()) {
            case Recipient.Somebody(var person) ->
                toPerson(claim, delivery, program, known(readers, person), now);
            case Recipient.Place(var channel) ->
                worded(claim, delivery, mode(delivery, false), new Address.Open(channel),
                        new Reader(Optional.empty(), program,
                                new Here(Locale.ENGLISH, program.zone(), now, root)));
        };
    }

    private static <K, V> V known(Map<K, V> all, K which) {
        return Optional.ofNullable(all.get(which))
                .orElseThrow(() -> new IllegalStateException("There is no " + which));
    }

    private boolean isOver(Delivery delivery, Program program) {
        return delivery.isRecalled() && !delivery.mayHaveArrived()
                || program.isDraft() && !isCoordinators(delivery, program);
    }

    private boolean isCoordinators(Delivery delivery, Program program) {
        return delivery.recipient() instanceof Recipient.Somebody(var person)
                && coordinators.seats(program.id(), person);
    }

    private Optional<Parcel> toPerson(Claim claim, Delivery delivery, Program program, Addressed reader,
            Instant now) {
        if (reader.person().isForgotten()) {
            delivery.hasNoReader();
            return Optional.empty();
        }
        if (reader.account().isEmpty()) {
            delivery.settle(State.FAILED, "no chat account");
            return Optional.empty();
        }
        return toAccount(claim, delivery, program, reader, reader.account().get(), now);
    }

    private Optional<Parcel> toAccount(Claim claim, Delivery delivery, Program program, Addressed reader,
            ChatAccount account, Instant now) {
        var waits = waking.of(delivery, program, reader, account, now);
        if (waits.isPresent() && !delivery.mayHaveArrived()) {
            delivery.postpone(waits.get());
            return Optional.empty();
        }
        if (waits.isPresent()) {
            delivery.leavesNotBefore(waits.get());
        } else if (letters.urgency(delivery).isInvited()
                && !attention.lets(delivery, program, reader.person(), now)) {
            return Optional.empty();
        }
        var to = new Address.Direct(account.ref(), account.directChannel(),
                account.unreachableSince().isPresent());
        return worded(claim, delivery, mode(delivery, waits.isPresent()), to,
                new Reader(Optional.of(reader.person()), program, reader.person().here(now).rooted(root)));
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
        var message = letter.word(delivery.subject(), reader)
                .or(() -> delivery.where().flatMap(_ -> letter.instead(delivery.subject(), reader)));
        if (message.isEmpty()) {
            delivery.settle(delivery.where().isPresent() ? State.SENT : State.DROPPED, null);
        }
        return message.map(
                said -> new Parcel(claim, delivery.version(), delivery.dueAt(), to, said, delivery.where(),
                        letter.inDoubt(), DigestLetter.is(delivery),
                        new Try(ShortId.write(delivery.id()), mode)));
    }
}
