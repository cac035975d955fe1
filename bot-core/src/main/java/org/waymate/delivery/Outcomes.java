package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.Outcome;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccounts;

/// Writes down what came of handing a message over.
@Component
class Outcomes {

    private final Deliveries deliveries;
    private final Arriving arriving;
    private final ChatAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Digests digests;
    /// What did not go well is rarer, and tells others: it is written down one by one.
    private final Together<Runnable, Boolean> oneByOne;

    Outcomes(Deliveries deliveries, Arriving arriving, ChatAccounts accounts,
            ApplicationEventPublisher events, Digests digests, Transactions transactions) {
        this.deliveries = deliveries;
        this.arriving = arriving;
        this.accounts = accounts;
        this.events = events;
        this.digests = digests;
        this.oneByOne = new Together<>(transactions, 1, Outcomes::done);
    }

    /// Returns when it is committed.
    ///
    /// Only whoever has the row still says what became of it. Whoever was away too long, frozen or cut off from the
    /// database, is not heard, except for what nobody else may know: that it arrived, and where it stands.
    void note(Parcel parcel, Outcome outcome, Instant now) {
        var claim = parcel.claim();
        switch (outcome) {
            case Outcome.Delivered(var where) -> arriving.note(new Arrival(parcel, where, now));
            case Outcome.Missing() -> ofTaken(claim, Delivery::isMissing);
            case Outcome.Later later -> ofTaken(claim, row -> row.postpone(now.plus(later.pause())));
            case Outcome.Halfway(var rest) -> ofTaken(claim, row -> doubted(row, parcel,
                    "some pages have arrived", Optional.of(now.plus(rest.pause())), now));
            case Outcome.Unreachable(var why) -> ofTaken(claim, row -> {
                row.settle(State.UNREACHABLE, why);
                missed(parcel.address(), now);
            });
            case Outcome.Refused(var why) -> ofTaken(claim, row -> {
                row.settle(State.FAILED, why);
                events.publishEvent(undeliverable(row, why, false));
            });
            case Outcome.Uncertain(var why, var pause) ->
                ofTaken(claim, row -> doubted(row, parcel, why, pause.map(now::plus), now));
        }
    }

    /// Nobody knows how far it came.
    void failed(Claim claim, String why) {
        ofTaken(claim, row -> {
            row.settle(State.FAILED, why);
            leftOpen(row, why);
        });
    }

    private void ofTaken(Claim claim, Consumer<Delivery> deed) {
        var _ = oneByOne.ask(() -> deliveries.findById(claim.delivery())
                .filter(row -> row.isTakenBy(claim.attempt())).ifPresent(row -> {
                    deed.accept(row);
                    digests.settled(row);
                })).get();
    }

    private static List<Boolean> done(List<Runnable> deeds) {
        deeds.forEach(Runnable::run);
        return deeds.stream().map(_ -> true).toList();
    }

    private void missed(Address address, Instant now) {
        if (address instanceof Address.Direct(var account, var _, var _)) {
            accounts.of(account).ifPresent(missing -> missing.missed(now));
        }
    }

    private void doubted(Delivery row, Parcel parcel, String why, Optional<Instant> look, Instant now) {
        row.doubted(why, look, parcel.inDoubt(), now);
        if (row.state() == State.UNKNOWN) {
            leftOpen(row, why);
        }
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
}
