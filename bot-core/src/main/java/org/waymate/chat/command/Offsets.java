package org.waymate.chat.command;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Distances from the world's clock as people write them: `UTC+2`, `+02:00`, `-3`, `utc`. They know no summer time.
final class Offsets {

    private static final Pattern OFFSET = Pattern
            .compile("(?:utc|gmt)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?");

    private Offsets() {}

    static Optional<ZoneOffset> read(String raw) {
        var typed = Likeness.folded(raw);
        var offset = OFFSET.matcher(typed);
        if (offset.matches()) {
            return of(offset.group(1).equals("-") ? -1 : 1, Integer.parseInt(offset.group(2)),
                    offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        }
        return Set.of("utc", "gmt", "z").contains(typed) ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    }

    private static Optional<ZoneOffset> of(int sign, int hours, int minutes) {
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
