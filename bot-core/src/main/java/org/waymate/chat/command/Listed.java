package org.waymate.chat.command;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymate.chat.command.Phrasebook.Option;

/// Things in the database as a list offers them.
public final class Listed {

    /// One more than any list shows: so it is known that there are more.
    private static final int MOST = 26;
    private static final int LONGEST = 75;

    private Listed() {}

    public static Option option(UUID id, String label) {
        return new Option(ShortId.write(id), cut(label));
    }

    /// Those that fit what was typed, in their order.
    public static List<Option> fitting(Stream<Option> options, String typed) {
        var words = Likeness.folded(typed);
        return options
                .filter(option -> Likeness.folded(option.label()).contains(words)
                        || option.value().equals(typed))
                .limit(MOST).toList();
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
