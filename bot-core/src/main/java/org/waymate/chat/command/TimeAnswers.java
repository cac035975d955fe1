package org.waymate.chat.command;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time of day: `17:00`, `5pm`, `5:30 pm`, `17h`, `noon`, `mediodía`.
final class TimeAnswers {

    private static final Pattern CLOCK = Pattern
            .compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(h|[ap]\\.?\\s?m\\.?)?");

    private static final Map<String, LocalTime> SAID = Map.of("noon", LocalTime.NOON, "midnight",
            LocalTime.MIDNIGHT, "mediodia", LocalTime.NOON, "medianoche", LocalTime.MIDNIGHT);

    private TimeAnswers() {}

    static Read read(String raw) {
        var typed = Likeness.folded(raw);
        var clock = CLOCK.matcher(typed);
        if (!clock.matches()) {
            return Optional.ofNullable(SAID.get(typed)).<Read>map(Read.Value::new)
                    .orElseGet(() -> new Read.Refused(Problem.of("time")));
        }
        var half = clock.group(3) == null ? "" : clock.group(3);
        var minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        var hour = hour(Integer.parseInt(clock.group(1)), half);
        return hour < 0 || hour > 23 || minute > 59
                ? new Read.Refused(Problem.of("time"))
                : new Read.Value(LocalTime.of(hour, minute));
    }

    private static int hour(int typed, String half) {
        if (half.isEmpty() || half.equals("h")) {
            return typed;
        }
        if (typed < 1 || typed > 12) {
            return -1;
        }
        return typed % 12 + (half.startsWith("p") ? 12 : 0);
    }
}
