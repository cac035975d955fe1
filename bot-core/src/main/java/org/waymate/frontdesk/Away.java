package org.waymate.frontdesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.delivery.DatabaseAway;

/// What is said while the database does not answer. It is a moment, so whoever asked is told at once and tries again.
@Component
class Away {

    private static final Logger LOG = LoggerFactory.getLogger(Away.class);
    private static final Words WORDS = Words.of(Away.class);
    private static final Duration BETWEEN_TWO_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final AtomicReference<Instant> logged = new AtomicReference<>(Instant.EPOCH);

    Away(Clock clock) {
        this.clock = clock;
    }

    /// @param answer what the desk says
    /// @param instead makes of our words what is shown in its place
    <T> T or(Visit visit, Supplier<T> answer, Function<Message, T> instead) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            if (!DatabaseAway.explains(e)) {
                throw e;
            }
            log(e);
            return instead.apply(Message.saying(WORDS.say(
                    new Here(visit.locale().orElse(Locale.ENGLISH), ZoneOffset.UTC, clock.instant()),
                    "away")));
        }
    }

    private void log(RuntimeException problem) {
        var now = clock.instant();
        var last = logged.get();
        if (Duration.between(last, now).abs().compareTo(BETWEEN_TWO_LINES) > 0
                && logged.compareAndSet(last, now)) {
            LOG.error("The database does not answer, and whoever asks reads so: {}", problem.getMessage());
        }
    }
}
