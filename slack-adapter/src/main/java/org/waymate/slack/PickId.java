package org.waymate.slack;

import java.util.Optional;

/// What a pick list is about, written into its action id: the question and the code of the command that lacks
/// its answer.
record PickId(String question, String code) {

    static final String PICK = "pick:";

    String written() {
        return PICK + question + ":" + code;
    }

    static Optional<PickId> read(String actionId) {
        var parts = actionId.split(":", 3);
        return parts.length == 3 && actionId.startsWith(PICK)
                ? Optional.of(new PickId(parts[1], parts[2]))
                : Optional.empty();
    }
}
