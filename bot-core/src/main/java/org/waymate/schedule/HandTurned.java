package org.waymate.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Timeline;
import org.waymate.delivery.Deliveries;
import org.waymate.delivery.Dispatcher;
import org.waymate.delivery.Sweep;
import org.waymate.delivery.SweepLog;

/// The same work that Quartz wakes, for whoever turns the clock by hand.
@Component
class HandTurned implements Timeline {

    private final List<Sweep> sweeps;
    private final Deliveries deliveries;
    private final Dispatcher dispatcher;
    private final TwoHands hands;
    private final SweepLog log;

    HandTurned(List<Sweep> sweeps, Deliveries deliveries, Dispatcher dispatcher, TwoHands hands,
            SweepLog log) {
        this.sweeps = sweeps;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.hands = hands;
        this.log = log;
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return Stream
                .concat(sweeps.stream().map(sweep -> sweep.nextDue(after)),
                        Stream.of(deliveries.nextDue(after),
                                dispatcher.again().filter(then -> then.isAfter(after))))
                .flatMap(Optional::stream).min(Instant::compareTo);
    }

    @Override
    public void tick(Instant now) {
        hands.byHand(() -> {
            sweeps.forEach(sweep -> log.sweep(sweep, now));
            dispatcher.dispatchDue();
        });
    }

    @Override
    public void undisturbed(Runnable work) {
        hands.byHand(work);
    }
}
