package org.waymate.delivery;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;

/// Writes down what came of handing a message over.
@Component
class Outcomes {

    private final Deliveries deliveries;
    private final ChatAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Tally tally;
    private final Digests digests;

    Outcomes(Deliveries deliveries, ChatAccounts accounts, ApplicationEventPublisher events, Tally tally,
            Digests digests) {
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.events = events;
        this.tally = tally;
        this.digests = digests;
    }

    void note(Parcel parcel, Outcome outcome, Instant now) {
        var delivery = deliveries.findById(parcel.delivery()).orElseThrow();
        if (delivery.isOnItsWay() || outcome instanceof Outcome.Delivered) {
            note(delivery, parcel, outcome, now);
            digests.settled(delivery);
        }
    }

    private void note(Delivery delivery, Parcel parcel, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Delivered(var where) -> delivered(delivery, parcel, where, now);
            case Outcome.Missing() -> delivery.isMissing();
            case Outcome.Later(var pause) -> delivery.postpone(now.plus(pause));
            case Outcome.Unreachable(var why) -> {
                delivery.settle(State.UNREACHABLE, why);
                ofPerson(parcel.address(), account -> account.missed(now));
            }
            case Outcome.Refused(var why) -> {
                delivery.settle(State.FAILED, why);
                events.publishEvent(undeliverable(delivery, why, false));
            }
            case Outcome.Uncertain(var why, var pause) -> {
                delivery.doubted(why, pause.map(now::plus));
                if (delivery.state() == State.UNKNOWN) {
                    leftOpen(delivery, why);
                }
            }
        }
    }

    /// Nobody knows how far it came.
    void failed(UUID id, String why) {
        var delivery = deliveries.findById(id).orElseThrow();
        delivery.settle(State.FAILED, why);
        digests.settled(delivery);
        leftOpen(delivery, why);
    }

    /// A person misses nothing that the next message or the panel does not say; in a channel somebody has to look.
    private void leftOpen(Delivery delivery, String why) {
        if (delivery.recipient() instanceof Recipient.Place) {
            events.publishEvent(undeliverable(delivery, why, true));
        }
    }

    private static Undeliverable undeliverable(Delivery delivery, String why, boolean perhaps) {
        return new Undeliverable(delivery.kind(), delivery.subject(), delivery.recipient(), why, perhaps);
    }

    private void delivered(Delivery delivery, Parcel parcel, MessageRef where, Instant now) {
        if (delivery.sentAt().isEmpty()) {
            tally.arrived(delivery.dueAt(), now);
        }
        delivery.sent(where, now);
        if (delivery.version() != parcel.version()) {
            delivery.changed(now);
        }
        ofPerson(parcel.address(), account -> account.reached(where.channel()));
    }

    private void ofPerson(Address address, Consumer<ChatAccount> deed) {
        if (address instanceof Address.Direct(var account, var _)) {
            accounts.of(account).ifPresent(deed);
        }
    }
}
