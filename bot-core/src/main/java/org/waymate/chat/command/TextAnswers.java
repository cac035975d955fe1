package org.waymate.chat.command;

import java.util.Map;
import java.util.regex.Pattern;
import org.waymate.chat.words.Escape;

/// Reads a text: of the length that was asked for, counted as people count, without what no screen shows.
final class TextAnswers {

    private static final Pattern LINES = Pattern.compile("[\\s\\u2028\\u2029]+");

    /// Characters that take room, or none, and show nothing.
    private static final Pattern BLANK = Pattern
            .compile("[\\s\\p{Z}\\p{Cf}\\u2800\\u3164\\u115F\\u1160\\uFFA0\\u034F\\uFE00-\\uFE0F]*");

    private TextAnswers() {}

    static Read read(String raw, Kind.Text kind) {
        var clean = Escape.clean(Mentioned.words(raw));
        var text = kind.paragraph() ? clean : LINES.matcher(clean).replaceAll(" ");
        var length = text.codePointCount(0, text.length());
        if (length > kind.max()) {
            return new Read.Refused(
                    Problem.of("text.long", Map.of("max", kind.max(), "over", length - kind.max())));
        }
        if (length < Math.max(1, kind.min()) || BLANK.matcher(text).matches()) {
            return new Read.Refused(Problem.of("text.short", Map.of("min", Math.max(1, kind.min()))));
        }
        return new Read.Value(text);
    }

}
