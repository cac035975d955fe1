package org.waymate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.waymate.chat.Outcome;

/// What is counted of messages for whoever watches the machine: how many had which outcome, and how long after they
/// fell due they arrived. No names, and nothing of what was said.
@Component
class Tally {

    /// By `outcome`: `sent`, `missing`, `limited` (the platform said that we were too fast), `later` (we wait by ourselves), `unreachable`, `refused`,
    /// `uncertain`.
    private static final String MESSAGES = "waymate.messages";

    private static final String DELAY = "waymate.messages.delay";

    private final MeterRegistry meters;

    @Autowired
    Tally() {
        this(Metrics.globalRegistry);
    }

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Outcome outcome) {
        meters.counter(MESSAGES, "outcome", name(outcome)).increment();
    }

    /// What is sent before the reply is shown is early.
    void arrived(Instant due, Instant now) {
        meters.timer(DELAY).record(due.isBefore(now) ? Duration.between(due, now) : Duration.ZERO);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered _ -> "sent";
            case Outcome.Missing _ -> "missing";
            case Outcome.Later later -> later.tooFast() ? "limited" : "later";
            case Outcome.Halfway(var rest) -> name(rest);
            case Outcome.Unreachable _ -> "unreachable";
            case Outcome.Refused _ -> "refused";
            case Outcome.Uncertain _ -> "uncertain";
        };
    }
}
