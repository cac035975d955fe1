package org.waymate.delivery;

import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Where a platform is to put a message.
sealed interface Address {

    /// @param channel the platform's direct channel, when there was one before
    record Direct(AccountRef account, Optional<String> channel) implements Address {}

    record Open(ChannelRef channel) implements Address {}
}
