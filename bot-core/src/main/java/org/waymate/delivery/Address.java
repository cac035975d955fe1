package org.waymate.delivery;

import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.SpaceRef;

/// Where a platform is to put a message.
sealed interface Address {

    SpaceRef space();

    /// @param channel the platform's direct channel, when there was one before
    record Direct(AccountRef account, Optional<String> channel) implements Address {

        @Override
        public SpaceRef space() {
            return account.in();
        }
    }

    record Open(ChannelRef channel) implements Address {

        @Override
        public SpaceRef space() {
            return channel.in();
        }
    }
}
