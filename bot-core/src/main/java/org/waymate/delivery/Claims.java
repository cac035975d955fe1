package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Delivery.State;

/// Finds what is due and takes it, for as long as the space is leased.
@Component
class Claims {

    private final JdbcClient database;
    private final Deliveries deliveries;
    private final Leases leases;
    private final Transactions transactions;
    private final TakingRows taking;

    Claims(JdbcClient database, NamedParameterJdbcOperations several, Deliveries deliveries, Leases leases,
            Transactions transactions, DatabaseKind kind) {
        this.database = database;
        this.deliveries = deliveries;
        this.leases = leases;
        this.transactions = transactions;
        this.taking = kind.isEmbedded() ? new TakingByComparing(several) : new TakingByLocking(database);
    }

    /// Where something is due, in one statement while nothing is being sent. What somebody took and never settled is
    /// taken back on the way.
    List<Lane> due(Instant now) {
        var lanes = transactions.run(() -> lanes(now));
        if (lanes.stream().noneMatch(Lane::isBeingSent)) {
            return lanes;
        }
        leases.takeUpWhatWasLeft();
        return transactions.run(() -> {
            deliveries.takeBack(now);
            return lanes(now);
        }).stream().filter(lane -> !lane.isBeingSent()).toList();
    }

    private List<Lane> lanes(Instant now) {
        return database
                .sql("""
                        select space, state from delivery where state = 'READY' and due_at <= :now group by space, state
                        union all
                        select space, state from delivery where state = 'CHANGED' and due_at <= :now group by space, state
                        union all
                        select space, state from delivery where state = 'SENDING' group by space, state
                        order by 1, 2""")
                .param("now", LeasedSpaces.at(now))
                .query((row, _) -> new Lane(row.getString(1), State.valueOf(row.getString(2)))).list();
    }

    /// @return at most so many, the longest due first
    List<Claim> take(Lane lane, Lease lease, int most, Instant now) {
        var until = now.plus(Dispatcher.LEASE);
        var hold = lease.and(Hold.until(until));
        return transactions.run(() -> taking.take(lane, lease.fence(), most, now, until)).stream()
                .map(row -> new Claim(row.id(), row.attempt(), hold)).toList();
    }
}
