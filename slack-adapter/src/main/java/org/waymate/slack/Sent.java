package org.waymate.slack;

import java.util.Map;
import java.util.Optional;

/// What an earlier try of a message has left.
///
/// @param channel where, when it was looked for
/// @param pages Slack's ids, by page number
record Sent(Optional<String> channel, Map<Integer, String> pages) {

    Sent {
        pages = Map.copyOf(pages);
    }

    static Sent nothing() {
        return new Sent(Optional.empty(), Map.of());
    }
}
