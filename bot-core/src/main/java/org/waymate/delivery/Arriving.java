package org.waymate.delivery;

import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.people.ChatAccounts;

/// Writes down that messages have arrived, those of the same moment together.
@Component
class Arriving {

    private final Arrivals arrivals;
    private final Deliveries deliveries;
    private final Digests digests;
    private final ChatAccounts accounts;
    private final Tally tally;
    private final Together<Arrival, Boolean> together;

    Arriving(Arrivals arrivals, Deliveries deliveries, Digests digests, ChatAccounts accounts, Tally tally,
            Transactions transactions,
            @Value("${waymate.dispatch.together:" + Dispatcher.IN_A_TURN + "}") int most) {
        this.arrivals = arrivals;
        this.deliveries = deliveries;
        this.digests = digests;
        this.accounts = accounts;
        this.tally = tally;
        this.together = new Together<>(transactions, most, this::note);
    }

    /// Returns when it is committed.
    void note(Arrival arrival) {
        if (together.ask(arrival).get() && arrival.parcel().standing().isEmpty()) {
            tally.arrived(arrival.parcel().due(), arrival.at());
        }
    }

    /// @return of each, whether its row was still taken
    private List<Boolean> note(List<Arrival> all) {
        var late = arrivals.note(all);
        if (!late.isEmpty()) {
            arrivals.noteLate(late);
        }
        var others = new HashSet<>(late);
        all.stream().filter(one -> one.tellsOfItsReader() && !others.contains(one)).forEach(this::reached);
        all.stream().filter(one -> one.parcel().carriesOthers())
                .forEach(one -> deliveries.findById(one.delivery()).ifPresent(digests::settled));
        return all.stream().map(one -> !others.contains(one)).toList();
    }

    private void reached(Arrival arrival) {
        accounts.findById(arrival.parcel().address().channel())
                .ifPresent(account -> account.reached(arrival.where().channel()));
    }
}
