package org.waymate.delivery;

import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.SpaceRef;

/// Where a platform is to put a message.
sealed interface Address {

    SpaceRef space();

    /// What it is paced by: people's direct messages are a channel each.
    String channel();

    /// @param known the platform's direct channel, when there was one before
    /// @param missed whether the last message did not reach them there
    record Direct(AccountRef account, Optional<String> known, boolean missed) implements Address {

        /// Whether it tells nothing new that a message has arrived in that channel.
        boolean isReachedIn(String there) {
            return !missed && known.filter(there::equals).isPresent();
        }

        @Override
        public SpaceRef space() {
            return account.in();
        }

        @Override
        public String channel() {
            return account.toString();
        }
    }

    record Open(ChannelRef place) implements Address {

        @Override
        public SpaceRef space() {
            return place.in();
        }

        @Override
        public String channel() {
            return place.toString();
        }
    }
}
