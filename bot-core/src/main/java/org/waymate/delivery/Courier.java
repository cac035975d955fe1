package org.waymate.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.waymate.chat.Outcome;

/// Carries one claimed message: words it, hands it to its platform, writes down what came of it.
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Wording wording;
    private final Platforms platforms;
    private final Paces paces;
    private final Outcomes outcomes;
    private final Tally tally;
    private final Clock clock;

    Courier(Wording wording, Platforms platforms, Paces paces, Outcomes outcomes, Tally tally, Clock clock) {
        this.wording = wording;
        this.platforms = platforms;
        this.paces = paces;
        this.outcomes = outcomes;
        this.tally = tally;
        this.clock = clock;
    }

    /// Out of its turn: where its space has no room at this moment, it leaves with the others a little later.
    ///
    /// @return whether its platform was called
    boolean carry(Claim claim) {
        return carried(claim, wording.word(claim), this::sendWhereThereIsRoom);
    }

    /// In its turn, for which there is room. What is to be carried at the same time is best asked for before the first is
    /// begun: it is worded together.
    ///
    /// @return carries it, and says whether its platform was called
    BooleanSupplier carrying(Claim claim) {
        var words = wording.word(claim);
        return () -> carried(claim, words, this::send);
    }

    /// What fails by the database's fault stays taken: when its lease is over it is looked for and tried again.
    private boolean carried(Claim claim, Supplier<Optional<Parcel>> words, Predicate<Parcel> sending) {
        try {
            return worded(claim, words).filter(sending).isPresent();
        } catch (RuntimeException e) {
            LOG.error("A message could not be recorded and is looked for later: {} ({})", claim.delivery(),
                    e.getClass().getSimpleName()); // its message may quote
            return true;
        }
    }

    private Optional<Parcel> worded(Claim claim, Supplier<Optional<Parcel>> words) {
        try {
            return words.get();
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A message could not be worded: {}", claim.delivery(), e);
            outcomes.failed(claim, "could not be worded");
            return Optional.empty();
        }
    }

    private boolean sendWhereThereIsRoom(Parcel parcel) {
        var wait = paces.reserve(parcel.address(), clock.instant());
        wait.ifPresent(pause -> note(parcel, Outcome.Later.of(pause)));
        return wait.isEmpty() && send(parcel);
    }

    /// Whoever was frozen since they took it leaves it to whoever has it by now.
    private boolean send(Parcel parcel) {
        var now = clock.instant();
        if (!parcel.claim().hold().lasts(now)) {
            return false;
        }
        var wait = paces.wait(parcel.address(), now);
        wait.ifPresentOrElse(pause -> note(parcel, Outcome.Later.of(pause)), () -> hand(parcel));
        return wait.isEmpty();
    }

    private void hand(Parcel parcel) {
        var outcome = platforms.hand(parcel);
        tally.count(outcome);
        paces.heard(parcel.address(), outcome, clock.instant());
        note(parcel, outcome);
        if (outcome instanceof Outcome.Uncertain(var why, var _)) {
            LOG.warn("A message may or may not have arrived: {} ({})", parcel.claim().delivery(), why);
        }
    }

    /// Nobody else knows what came of it: while the database does not answer it is tried on, for as long as the row is
    /// ours.
    private void note(Parcel parcel, Outcome outcome) {
        while (!noted(parcel, outcome)) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    private boolean noted(Parcel parcel, Outcome outcome) {
        var now = clock.instant();
        try {
            outcomes.note(parcel, outcome, now);
            return true;
        } catch (RuntimeException e) {
            if (!DatabaseAway.explains(e) || !parcel.claim().hold().lasts(now)) {
                throw e;
            }
            return false;
        }
    }
}
