package org.waymate.chat;

import java.util.List;

/// Where a platform keeps a message of ours, for changing it later. A long one has several pages.
///
/// @param channel the platform's channel, also of a direct message
/// @param pages the platform's message ids
public record MessageRef(String channel, List<String> pages) {

    public MessageRef {
        pages = List.copyOf(pages);
    }
}
