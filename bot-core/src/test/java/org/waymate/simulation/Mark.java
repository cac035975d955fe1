package org.waymate.simulation;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands before the code of a button in a message of several things.
///
/// @param digest its number among its reader's own
/// @param part which of the things
record Mark(String digest, String part) {

    private static final Pattern BEFORE = Pattern.compile("\\*([0-9a-z]+)\\.([A-Za-z0-9_-]{4})\\.");
    private static final Pattern ANY = Pattern.compile("=|![A-Za-z0-9_-]{24}|" + BEFORE);

    static Optional<Mark> of(String code) {
        var before = BEFORE.matcher(code);
        return before.lookingAt()
                ? Optional.of(new Mark(before.group(1), before.group(2)))
                : Optional.empty();
    }

    /// The code as it would be if it stood alone.
    static String without(String code) {
        return without(BEFORE, code);
    }

    /// The same of what stands in a panel or a summary.
    static String bare(String code) {
        return without(ANY, code);
    }

    private static String without(Pattern mark, String code) {
        var before = mark.matcher(code);
        return before.lookingAt() ? code.substring(before.end()) : code;
    }
}
