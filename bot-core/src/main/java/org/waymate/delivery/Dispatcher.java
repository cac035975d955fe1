package org.waymate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Takes what is due from the outbox and sends it, each message on a thread of its own. A row is claimed
/// and committed before the platform is called, and its outcome is written after: no connection is held
/// while a platform answers.
///
/// The spaces take turns, some messages each, and no turn waits for the slowest message of the one before: who has a
/// hundred thousand due holds nobody up who has ten.
@Component
public class Dispatcher {

    /// How long a row is a node's alone.
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    static final int IN_A_TURN = 100;
    /// Less room than a quarter of all is waited for to become more: each turn is a commit.
    private static final int WORTH_A_TURN = 4;
    /// Then it is looked where else something is due.
    private static final int MOST_IN_A_ROUND = 2000;
    private static final Duration A_ROUND = Duration.ofMillis(300);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration A_LOOK = Duration.ofMillis(200);

    private final Claims claims;
    private final Leases leases;
    private final Platforms platforms;
    private final Paces paces;
    private final Courier courier;
    private final SendingThreads threads;
    private final PeopleFirst people;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean ends;
    private final Underway underway = new Underway();
    /// Who has to wait for its pace, as of the last round.
    private final Set<Pacer> paused = ConcurrentHashMap.newKeySet();

    Dispatcher(Claims claims, Leases leases, Platforms platforms, Paces paces, Courier courier,
            SendingThreads threads, PeopleFirst people, Clock clock) {
        this.claims = claims;
        this.leases = leases;
        this.platforms = platforms;
        this.paces = paces;
        this.courier = courier;
        this.threads = threads;
        this.people = people;
        this.clock = clock;
    }

    /// Returns when everything that was due has been tried, also what somebody else here was sending.
    public void dispatchDue() {
        oneAtATime.lock();
        try {
            dispatch();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void dispatch() {
        paused.clear();
        while (!ends && round(new ArrayDeque<>(claims.due(clock.instant())))
                || !underway.spaces().isEmpty()) {
            underway.awaitAll(A_LOOK);
            underway.spaces().forEach(leases::of);
            paused.clear();
        }
    }

    /// When a space that has to wait for its pace may go on, the soonest of them.
    public Optional<Instant> again() {
        return paused.stream().map(Pacer::freeAt).min(Instant::compareTo);
    }

    /// How long nothing can be sent, as far as is known.
    Duration pause() {
        return again().map(then -> Duration.between(clock.instant(), then))
                .filter(wait -> wait.compareTo(LONGEST_PAUSE) < 0)
                .map(wait -> wait.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : wait)
                .orElse(LONGEST_PAUSE);
    }

    /// In one round nothing new is looked for.
    ///
    /// @return whether anything was begun
    private boolean round(Deque<Lane> lanes) {
        var patience = A_ROUND;
        var begun = 0;
        while (!ends && !lanes.isEmpty() && begun < MOST_IN_A_ROUND && patience.isPositive()) {
            var ended = underway.ended();
            var now = turns(lanes);
            patience = now == 0 ? underway.awaitMoreThan(ended, patience) : patience;
            begun += now;
        }
        return begun > 0;
    }

    private int turns(Deque<Lane> lanes) {
        return IntStream.range(0, lanes.size()).map(_ -> turn(lanes.removeFirst(), lanes)).sum();
    }

    /// A lane that may have more gets another turn.
    private int turn(Lane lane, Deque<Lane> lanes) {
        var lease = platforms.isReady(lane.space()) ? leases.of(lane.space()) : Optional.<Lease>empty();
        if (lease.isEmpty()) {
            return 0;
        }
        var atOnce = platforms.pace(lane.space()).atOnce();
        var room = atOnce - underway.in(lane.space());
        if (room < Math.max(1, atOnce / WORTH_A_TURN)) {
            lanes.addLast(lane);
            return 0;
        }
        return paced(lane, lease.get(), Math.min(IN_A_TURN, room), lanes);
    }

    private int paced(Lane lane, Lease lease, int most, Deque<Lane> lanes) {
        var pacer = paces.under(lease);
        var may = pacer.reserve(most, clock.instant());
        if (may == 0) {
            paused.add(pacer);
            return 0;
        }
        people.letPass(A_MOMENT);
        var taken = claims.take(lane, lease, may, clock.instant());
        pacer.giveBack(may - taken.size());
        if (taken.size() == may || taken.isEmpty() && !leases.inForce(lease)) {
            lanes.addLast(lane);
        }
        taken.stream().map(courier::carrying).toList()
                .forEach(carrying -> send(carrying, lane.space(), pacer));
        return taken.size();
    }

    private void send(BooleanSupplier carrying, String space, Pacer pacer) {
        underway.begins(space);
        threads.execute(() -> {
            try {
                if (!carrying.getAsBoolean()) {
                    pacer.giveBack(1);
                }
            } finally {
                underway.ends(space);
            }
        });
    }

    /// What is being sent is sent to its end, and nothing more is begun.
    void ends() {
        ends = true;
    }

    void begins() {
        ends = false;
    }

    /// Nothing is being sent any more: another node need not wait.
    void rest() {
        leases.giveBack();
    }
}
