package org.waymate.discord.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The interactions that were played in: each takes one first response, within three seconds.
final class Interactions {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private final Map<String, Long> openSince = new HashMap<>();
    private final Map<String, Integer> responded = new HashMap<>();
    private final Map<String, String> pressed = new HashMap<>();
    private Duration slowest = Duration.ZERO;

    /// @param message the one that was pressed; nothing for a command
    synchronized void open(String token, String message) {
        openSince.put(token, System.nanoTime());
        pressed.put(token, message);
    }

    synchronized String pressed(String token) {
        return pressed.getOrDefault(token, "");
    }

    synchronized Optional<Answer> respond(String token, int kind) {
        var since = openSince.get(token);
        if (since == null || late(since)) {
            return Optional.of(Answer.error(404, 10062, "Unknown interaction"));
        }
        return responded.putIfAbsent(token, kind) == null
                ? Optional.empty()
                : Optional.of(Answer.error(400, 40060, "Interaction has already been acknowledged."));
    }

    private boolean late(long since) {
        var took = Duration.ofNanos(System.nanoTime() - since);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        return took.compareTo(DEADLINE) > 0;
    }

    synchronized Duration slowest() {
        return slowest;
    }

    synchronized @Nullable Integer kind(String token) {
        return responded.get(token);
    }

    /// As after fifteen minutes.
    synchronized void expire(String token) {
        responded.remove(token);
    }
}
