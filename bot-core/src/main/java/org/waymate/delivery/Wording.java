package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Here;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Turns a row of the outbox into a message for the reader of this moment, or decides that it waits or no
/// longer matters.
@Component
class Wording {

    private static final Duration STILL_HERE = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final ObjectProvider<Letter> letters;
    private final Programs programs;
    private final People people;
    private final ChatAccounts accounts;
    private final String root;

    Wording(Deliveries deliveries, ObjectProvider<Letter> letters, Programs programs, People people,
            ChatAccounts accounts, @Value("${waymate.command:mentor}") String root) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.programs = programs;
        this.people = people;
        this.accounts = accounts;
        this.root = root;
    }

    Optional<Parcel> word(UUID id, Instant now) {
        var delivery = deliveries.findById(id).orElseThrow();
        return delivery.isOnItsWay() ? word(delivery, now) : Optional.empty();
    }

    private Optional<Parcel> word(Delivery delivery, Instant now) {
        var program = programs.get(delivery.program());
        return switch (delivery.recipient()) {
            case Recipient.Somebody(var person) -> toPerson(delivery, program, people.get(person), now);
            case Recipient.Place(var channel) -> worded(delivery, new Address.Open(channel),
                    new Reader(Optional.empty(), program,
                            new Here(Locale.ENGLISH, program.zone(), now, root)));
        };
    }

    private Optional<Parcel> toPerson(Delivery delivery, Program program, Person person, Instant now) {
        var account = accounts.latestOf(person.id());
        if (account.isEmpty()) {
            delivery.settle(State.FAILED, "no chat account");
            return Optional.empty();
        }
        var waking = program.quietHours().waking(now, person.zone());
        if (waking.isAfter(now) && mayWait(delivery, account.get(), now)) {
            delivery.postpone(waking);
            return Optional.empty();
        }
        var to = new Address.Direct(account.get().ref(), account.get().directChannel());
        return worded(delivery, to, new Reader(Optional.of(person), program, person.here(now).rooted(root)));
    }

    /// Who did something a moment ago is awake; an edit wakes nobody.
    private boolean mayWait(Delivery delivery, ChatAccount account, Instant now) {
        var here = account.lastSeen().plus(STILL_HERE).isAfter(now);
        return delivery.where().isEmpty() && switch (letter(delivery.kind()).urgency()) {
            case URGENT -> false;
            case AWAITED -> !here;
            case INVITED -> true;
        };
    }

    private Optional<Parcel> worded(Delivery delivery, Address to, Reader reader) {
        var message = letter(delivery.kind()).word(delivery.subject(), reader);
        if (message.isEmpty()) {
            delivery.settle(delivery.where().isPresent() ? State.SENT : State.DROPPED, null);
        }
        return message.map(said -> new Parcel(delivery.id(), delivery.version(), to, said, delivery.where(),
                delivery.mayHaveArrived()));
    }

    private Letter letter(String kind) {
        Map<String, Letter> byKind = letters.stream()
                .collect(Collectors.toMap(Letter::kind, Function.identity()));
        return Optional.ofNullable(byKind.get(kind))
                .orElseThrow(() -> new IllegalStateException("No room words the kind " + kind));
    }
}
