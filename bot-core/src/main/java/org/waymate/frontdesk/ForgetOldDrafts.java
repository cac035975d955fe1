package org.waymate.frontdesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymate.delivery.Sweep;

/// What was begun and not finished is kept seven days, and what came in is remembered for one.
@Component
class ForgetOldDrafts implements Sweep {

    private static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration INBOUND = Duration.ofDays(1);

    private final Drafts drafts;
    private final Inbound inbound;

    ForgetOldDrafts(Drafts drafts, Inbound inbound) {
        this.drafts = drafts;
        this.inbound = inbound;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        drafts.forgetOlderThan(now.minus(DRAFTS));
        inbound.forgetOlderThan(now.minus(INBOUND));
    }

    /// Forgetting hurries nobody's clock.
    @Override
    public Optional<Instant> nextDue(Instant after) {
        return Optional.empty();
    }
}
