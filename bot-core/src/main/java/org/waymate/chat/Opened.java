package org.waymate.chat;

import java.util.Optional;
import org.waymate.chat.place.ChannelRef;

/// What came of asking a platform for a place of a few people.
public sealed interface Opened {

    /// @param link an address beginning with `https://` that leads there; empty where the place's own name does
    record There(ChannelRef place, Optional<String> link) implements Opened {}

    record Not(Why why) implements Opened {}

    enum Why {
        /// No channel was named under which it could stand.
        NO_CHANNEL,
        /// The channel that was named is gone, or we are not in it.
        CHANNEL_GONE,
        /// We lack a scope or a permission.
        NOT_ALLOWED,
        /// One of them is not to be found there.
        SOMEBODY_AWAY,
        /// No answer, or one that asks us to wait: another try may do it.
        LATER
    }
}
