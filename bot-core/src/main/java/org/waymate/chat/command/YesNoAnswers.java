package org.waymate.chat.command;

import java.util.Set;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Reads yes and no, in the reader's language or in English.
final class YesNoAnswers {

    private static final Words WORDS = Words.of(YesNoAnswers.class);
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "on");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "off");

    private YesNoAnswers() {}

    static Read read(String raw, Here here) {
        var typed = Likeness.folded(raw);
        if (YES.contains(typed) || typed.equals(Likeness.folded(WORDS.label(here, "yes")))) {
            return new Read.Value(true);
        }
        if (NO.contains(typed) || typed.equals(Likeness.folded(WORDS.label(here, "no")))) {
            return new Read.Value(false);
        }
        return new Read.Refused(Problem.of("yes-no"));
    }
}
