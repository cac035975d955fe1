package org.waymate.discord.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The interactions that were played in: each takes one first response, within three seconds, and not of every kind.
final class Interactions {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private record Open(long since, int type, boolean hasMessage) {

        /// A form can't follow a form, and only what stands on a message can change it.
        boolean takes(int kind) {
            return switch (kind) {
                case 8 -> type == TYPING;
                case 9 -> type == COMMAND || type == PRESS;
                case 6, 7 -> type == PRESS || type == FORM && hasMessage;
                default -> type != TYPING;
            };
        }
    }

    static final int COMMAND = 2;
    static final int PRESS = 3;
    static final int TYPING = 4;
    static final int FORM = 5;

    private final Map<String, Open> open = new HashMap<>();
    private final Map<String, Integer> responded = new HashMap<>();
    private final Map<String, String> pressed = new HashMap<>();
    private Duration slowest = Duration.ZERO;

    /// @param message the one that was pressed; nothing for a command
    synchronized void open(String token, int type, String message) {
        open.put(token, new Open(System.nanoTime(), type, !message.isEmpty()));
        pressed.put(token, message);
    }

    synchronized String pressed(String token) {
        return pressed.getOrDefault(token, "");
    }

    synchronized Optional<Answer> respond(String token, int kind) {
        var there = open.get(token);
        if (there == null || late(there.since())) {
            return Optional.of(Answer.error(404, 10062, "Unknown interaction"));
        }
        if (!there.takes(kind)) {
            return Optional.of(Answer.error(400, 50035, "Invalid Form Body"));
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
