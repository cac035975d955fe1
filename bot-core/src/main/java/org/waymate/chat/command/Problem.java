package org.waymate.chat.command;

import java.util.Map;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Why an answer can't be taken, and what to do next: a sentence of a room's bundle and what fills it.
public record Problem(Words words, String key, Map<String, ?> given) {

    private static final Words OURS = Words.of(Problem.class);

    static Problem of(String key, Map<String, ?> given) {
        return new Problem(OURS, "problem." + key, given);
    }

    static Problem of(String key) {
        return of(key, Map.of());
    }

    /// For a form's field: plain characters.
    public String inWords(Here here) {
        return words.label(here, key, given);
    }
}
