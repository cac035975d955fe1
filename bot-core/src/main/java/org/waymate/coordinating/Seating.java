package org.waymate.coordinating;

import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.place.AccountRef;
import org.waymate.delivery.Outbox;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.AwaitedSeat;
import org.waymate.program.AwaitedSeats;
import org.waymate.program.Coordinators;
import org.waymate.program.Seat;

/// Seats somebody as coordinator, or takes the seat back. One always stays.
@Component
class Seating {

    /// What can come of it.
    sealed interface Outcome {}

    record Seated(Person who) implements Outcome {}

    record WasThere(Person who) implements Outcome {}

    record Out(Person who) implements Outcome {}

    /// The bot knows nobody by that account yet: they sit down as soon as they say something.
    record Awaited() implements Outcome {}

    record LastOne() implements Outcome {}

    record NotThere() implements Outcome {}

    private final Coordinators coordinators;
    private final AwaitedSeats awaited;
    private final ChatAccounts accounts;
    private final People people;
    private final Outbox outbox;

    Seating(Coordinators coordinators, AwaitedSeats awaited, ChatAccounts accounts, People people,
            Outbox outbox) {
        this.coordinators = coordinators;
        this.awaited = awaited;
        this.accounts = accounts;
        this.people = people;
        this.outbox = outbox;
    }

    Outcome add(Asker.Coordinator by, AccountRef account) {
        return accounts.of(account).map(ChatAccount::person).map(people::get)
                .<Outcome>map(who -> add(by, who)).orElseGet(() -> await(by, account));
    }

    private Outcome await(Asker.Coordinator by, AccountRef account) {
        if (!awaited.awaits(by.program().id(), account)) {
            awaited.save(new AwaitedSeat(by.program().id(), account, by.here().now()));
        }
        return new Awaited();
    }

    /// Whoever has not come yet comes as anybody else does.
    void awaitNobody(Asker.Coordinator by) {
        awaited.findByProgram(by.program().id()).forEach(awaited::delete);
    }

    private Outcome add(Asker.Coordinator by, Person who) {
        var program = by.program().id();
        if (coordinators.seats(program, who.id())) {
            return new WasThere(who);
        }
        coordinators.save(new Seat(program, who.id()));
        outbox.tell(program, who.id(), SeatLetter.KIND, ShortId.write(by.person().id().value()),
                ShortId.write(program.value()) + "/" + by.here().now().getEpochSecond());
        return new Seated(who);
    }

    Outcome takeOut(Asker.Coordinator by, PersonId who) {
        var seats = coordinators.findByProgram(by.program().id());
        var theirs = seats.stream().filter(seat -> seat.person().equals(who)).findFirst();
        if (theirs.isEmpty()) {
            return new NotThere();
        }
        if (seats.size() == 1) {
            return new LastOne();
        }
        coordinators.delete(theirs.get());
        return new Out(people.get(who));
    }
}
