package org.waymate.delivery;

import java.time.Clock;
import java.util.Optional;
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

    private final Wording wording;
    private final Platforms platforms;
    private final Outcomes outcomes;
    private final Tally tally;
    private final Transactions transactions;
    private final Clock clock;

    Courier(Wording wording, Platforms platforms, Outcomes outcomes, Tally tally, Transactions transactions,
            Clock clock) {
        this.wording = wording;
        this.platforms = platforms;
        this.outcomes = outcomes;
        this.tally = tally;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What fails by the database's fault stays taken: when its lease is over it is looked for and tried again.
    void carry(Claim claim) {
        try {
            worded(claim).ifPresent(this::send);
        } catch (RuntimeException e) {
            LOG.error("A message could not be recorded and is looked for later: {}", claim.delivery(), e);
        }
    }

    private Optional<Parcel> worded(Claim claim) {
        try {
            return transactions.run(() -> wording.word(claim, clock.instant()));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A message could not be worded: {}", claim.delivery(), e);
            transactions.run(() -> outcomes.failed(claim, "could not be worded"));
            return Optional.empty();
        }
    }

    /// Whoever was frozen since they took it leaves it to whoever has it by now.
    private void send(Parcel parcel) {
        if (parcel.claim().hold().lasts(clock.instant())) {
            hand(parcel);
        }
    }

    private void hand(Parcel parcel) {
        var outcome = platforms.hand(parcel);
        tally.count(outcome);
        transactions.run(() -> outcomes.note(parcel, outcome, clock.instant()));
        if (outcome instanceof Outcome.Uncertain(var why, var _)) {
            LOG.warn("A message may or may not have arrived: {} ({})", parcel.claim().delivery(), why);
        }
    }
}
