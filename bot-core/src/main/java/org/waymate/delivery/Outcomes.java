package org.waymate.delivery;

import java.time.Instant;
import java.util.Optional;
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
    private final Arrivals arrivals;
    private final ChatAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Tally tally;
    private final Digests digests;

    Outcomes(Deliveries deliveries, Arrivals arrivals, ChatAccounts accounts,
            ApplicationEventPublisher events, Tally tally, Digests digests) {
        this.deliveries = deliveries;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.events = events;
        this.tally = tally;
        this.digests = digests;
    }

    /// Only whoever has the row still says what became of it. Whoever was away too long, frozen or cut off from the
    /// database, is not heard, except for what nobody else may know: that it arrived, and where it stands.
    void note(Parcel parcel, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Delivered(var where) -> delivered(parcel, where, now);
            case Outcome.Missing() -> ofTaken(parcel.claim(), Delivery::isMissing);
            case Outcome.Later later -> ofTaken(parcel.claim(), row -> row.postpone(now.plus(later.pause())));
            case Outcome.Halfway(var rest) -> doubted(parcel, "some pages have arrived",
                    Optional.of(now.plus(rest.pause())), now);
            case Outcome.Unreachable(var why) -> ofTaken(parcel.claim(), row -> {
                row.settle(State.UNREACHABLE, why);
                ofPerson(parcel.address(), account -> account.missed(now));
            });
            case Outcome.Refused(var why) -> ofTaken(parcel.claim(), row -> {
                row.settle(State.FAILED, why);
                events.publishEvent(undeliverable(row, why, false));
            });
            case Outcome.Uncertain(var why, var pause) ->
                doubted(parcel, why, pause.map(now::plus), now);
        }
        if (parcel.carriesOthers()) {
            deliveries.findById(parcel.claim().delivery()).ifPresent(digests::settled);
        }
    }

    /// Nobody knows how far it came.
    void failed(Claim claim, String why) {
        ofTaken(claim, row -> {
            row.settle(State.FAILED, why);
            digests.settled(row);
            leftOpen(row, why);
        });
    }

    private void ofTaken(Claim claim, Consumer<Delivery> deed) {
        deliveries.findById(claim.delivery()).filter(row -> row.isTakenBy(claim.attempt())).ifPresent(deed);
    }

    private void doubted(Parcel parcel, String why, Optional<Instant> look, Instant now) {
        ofTaken(parcel.claim(), row -> {
            row.doubted(why, look, parcel.inDoubt(), now);
            if (row.state() == State.UNKNOWN) {
                leftOpen(row, why);
            }
        });
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

    private void delivered(Parcel parcel, MessageRef where, Instant now) {
        var pages = String.join(",", where.pages());
        var claim = parcel.claim();
        if (arrivals.note(claim.delivery(), claim.attempt(), parcel.version(), where.channel(), pages,
                now) == 1) {
            if (parcel.standing().isEmpty()) {
                tally.arrived(parcel.due(), now);
            }
            ofPerson(parcel.address(), account -> account.reached(where.channel()));
        } else {
            arrivals.noteLate(claim.delivery(), where.channel(), pages, now);
        }
    }

    private void ofPerson(Address address, Consumer<ChatAccount> deed) {
        if (address instanceof Address.Direct(var account, var _)) {
            accounts.of(account).ifPresent(deed);
        }
    }
}
