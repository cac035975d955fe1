package org.waymate.chat.command;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymate.chat.words.Here;

/// Reads one of a fixed few: by its code, by its label in the reader's language, or by how either begins.
final class ChoiceAnswers {

    private ChoiceAnswers() {}

    static Read read(String raw, Kind.OneOf kind, Here here) {
        var typed = Likeness.folded(raw);
        for (var constant : kind.constants()) {
            if (typed.equals(Kind.OneOf.code(constant))
                    || typed.equals(Likeness.folded(label(constant, here)))) {
                return new Read.Value(constant);
            }
        }
        var begun = kind.constants().stream().filter(one -> begins(one, typed, here)).toList();
        return begun.size() == 1
                ? new Read.Value(begun.getFirst())
                : new Read.Refused(Problem.of("choice", Map.of("choices",
                        kind.constants().stream().map(one -> label(one, here))
                                .collect(Collectors.joining(", ")))));
    }

    private static boolean begins(Enum<?> constant, String typed, Here here) {
        return typed.length() > 1
                && (Kind.OneOf.code(constant).startsWith(typed)
                        || Likeness.folded(label(constant, here)).startsWith(typed));
    }

    private static String label(Enum<?> constant, Here here) {
        return Phrasebook.label(constant, here.locale());
    }
}
