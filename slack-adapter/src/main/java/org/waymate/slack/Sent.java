package org.waymate.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an earlier try of a message has left.
///
/// @param channel where, when it was looked for
/// @param pages Slack's ids, by page number
/// @param files the names of those that have followed
record Sent(Optional<String> channel, Map<Integer, String> pages, Set<String> files) {

    Sent {
        pages = Map.copyOf(pages);
        files = Set.copyOf(files);
    }

    static Sent nothing() {
        return new Sent(Optional.empty(), Map.of(), Set.of());
    }
}
