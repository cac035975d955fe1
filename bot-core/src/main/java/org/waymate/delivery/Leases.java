package org.waymate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The spaces for which this node sends. A lease is taken when something is due there, renewed while there is, and
/// runs out by itself: nothing is asked of the database while nothing is due. After a kill another node, or this one
/// started again, has the space some ten seconds later.
///
/// The embedded database belongs to one process, which takes each space at once and keeps it.
@Component
class Leases {

    private static final Duration AMONG_SEVERAL = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TWO_LOOKS = Duration.ofSeconds(3);
    private static final Duration ALONE = Duration.ofDays(3650);

    private final LeasedSpaces spaces;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean alone;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, Lease> held = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;

    @Autowired
    Leases(LeasedSpaces spaces, Transactions transactions, Clock clock, DatabaseKind database) {
        this(spaces, transactions, clock, database.isEmbedded());
    }

    /// @param alone whether no other node can be at work on this database
    Leases(LeasedSpaces spaces, Transactions transactions, Clock clock, boolean alone) {
        this.spaces = spaces;
        this.transactions = transactions;
        this.clock = clock;
        this.alone = alone;
    }

    /// What somebody was sending who has gone since: where nothing else falls due, nobody would look there.
    void takeUpWhatWasLeft() {
        var now = clock.instant();
        var first = looked.equals(Instant.EPOCH);
        if (first || !alone && Duration.between(looked, now).abs().compareTo(BETWEEN_TWO_LOOKS) >= 0) {
            looked = now;
            transactions.run(() -> spaces.left(now, now.plus(whole()), alone)).forEach(this::of);
        }
    }

    /// @return empty while another node has it
    Optional<Lease> of(String space) {
        var now = clock.instant();
        var mine = Optional.ofNullable(held.get(space));
        if (mine.filter(lease -> lease.isFresh(now, whole())).isPresent()) {
            return mine;
        }
        var lease = transactions.run(() -> mine.filter(one -> renew(one, now)).or(() -> take(space, now)));
        lease.ifPresentOrElse(one -> held.put(space, one), () -> held.remove(space));
        return lease;
    }

    private Duration whole() {
        return alone ? ALONE : AMONG_SEVERAL;
    }

    private boolean renew(Lease lease, Instant now) {
        var until = now.plus(whole());
        var renewed = spaces.renew(lease.space(), node, lease.fence(), until);
        if (renewed) {
            lease.renewed(until);
        }
        return renewed;
    }

    private Optional<Lease> take(String space, Instant now) {
        var until = now.plus(whole());
        var fence = spaces.take(space, node, alone ? until.plus(ALONE) : now, until);
        fence.ifPresent(mine -> spaces.takeBack(space, mine, alone));
        return fence.isPresent()
                ? Optional.of(new Lease(space, fence.getAsLong(), until))
                : Optional.empty();
    }

    /// @return whether it is in force still; what is not is forgotten, and taken anew when it is wanted
    boolean inForce(Lease lease) {
        var stands = transactions.run(() -> spaces.has(lease));
        if (!stands) {
            held.remove(lease.space(), lease);
        }
        return stands;
    }

    /// At a clean stop nobody has to wait for them.
    void giveBack() {
        held.clear();
        transactions.run(() -> spaces.giveBack(node, clock.instant()));
    }
}
