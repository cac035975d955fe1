package org.waymate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// Sends one message before the reply is shown, so that the reply can say whether it arrived. Written like any
/// other, it leaves by itself a little later should the program stop in between.
@Component
public class Promptly {

    /// How it went by now.
    public enum Arrival {
        ARRIVED, BLOCKED,
        /// Nobody knows yet: it is tried on.
        UNDERWAY
    }

    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(15);
    /// Longer than a platform may take to answer.
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Courier courier;
    private final Transactions transactions;
    private final Clock clock;

    Promptly(Deliveries deliveries, Outbox outbox, Courier courier, Transactions transactions, Clock clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.courier = courier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// As [Outbox#tell], in the transaction that decides it. What could not be delivered before is tried anew.
    public void tell(ProgramId program, PersonId person, String kind, String subject, String occurrence) {
        var due = clock.instant().plus(A_LITTLE_LATER);
        outbox.tell(program, person, kind, subject, occurrence, due);
        deliveries.again(recipient(person), kind, occurrence, due);
    }

    /// After that transaction: sends it, and says how that went.
    public Arrival send(PersonId person, String kind, String occurrence) {
        var claim = transactions.run(() -> claimed(person, kind, occurrence));
        claim.ifPresent(courier::carry);
        return transactions.run(() -> stands(person, kind, occurrence));
    }

    private Optional<Claim> claimed(PersonId person, String kind, String occurrence) {
        var until = clock.instant().plus(LEASE);
        return delivery(person, kind, occurrence).map(row -> row.nextClaim(until))
                .filter(claim -> deliveries.claim(claim, until) == 1);
    }

    private Arrival stands(PersonId person, String kind, String occurrence) {
        return delivery(person, kind, occurrence).map(delivery -> switch (delivery.state()) {
            case SENT, CHANGED -> Arrival.ARRIVED;
            case UNREACHABLE, FAILED, LEFT -> Arrival.BLOCKED;
            case READY, HELD, SENDING, FOLDED, DROPPED, UNKNOWN -> Arrival.UNDERWAY;
        }).orElse(Arrival.UNDERWAY);
    }

    private Optional<Delivery> delivery(PersonId person, String kind, String occurrence) {
        return deliveries.findByRecipientAndKindAndOccurrence(recipient(person), kind, occurrence);
    }

    private static String recipient(PersonId person) {
        return new Recipient.Somebody(person).toString();
    }
}
