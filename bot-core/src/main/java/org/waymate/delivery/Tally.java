package org.waymate.delivery;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import org.waymate.chat.Outcome;

/// What is counted of messages for whoever watches the machine: how many had which outcome, and how long after they
/// fell due they arrived. No names, and nothing of what was said.
final class Tally {

    /// By `outcome`: `sent`, `missing`, `later` (a platform asked for patience), `unreachable`, `refused`,
    /// `uncertain`.
    private static final String MESSAGES = "waymate.messages";

    private static final String DELAY = "waymate.messages.delay";

    private Tally() {}

    static void count(Outcome outcome) {
        Metrics.counter(MESSAGES, "outcome", name(outcome)).increment();
    }

    static void arrived(Instant due, Instant now) {
        Metrics.timer(DELAY).record(Duration.between(due, now));
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered _ -> "sent";
            case Outcome.Missing _ -> "missing";
            case Outcome.Later _ -> "later";
            case Outcome.Unreachable _ -> "unreachable";
            case Outcome.Refused _ -> "refused";
            case Outcome.Uncertain _ -> "uncertain";
        };
    }
}
