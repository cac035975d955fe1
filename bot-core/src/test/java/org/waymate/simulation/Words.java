package org.waymate.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

/// Each text that somebody types bears a word that nobody else ever types.
final class Words {

    /// @param where the command's code and its question
    record Canary(String who, String space, String where, long step) {}

    private final Map<String, Canary> all = new LinkedHashMap<>();

    String typed(String who, String space, String where, long step) {
        var word = "canary" + (1000 + all.size());
        all.put(word, new Canary(who, space, where, step));
        return word;
    }

    Map<String, Canary> all() {
        return all;
    }
}
