package org.waymate.web.talk;

import java.util.Optional;

/// Where something is said: a channel, or somebody's direct messages with the bot.
public sealed interface Place {

    record Direct(String player) implements Place {}

    record Among(Channel channel) implements Place {}

    /// Nobody reads somebody else's direct messages.
    default boolean isOpenTo(Player player) {
        return switch (this) {
            case Direct(var owner) -> owner.equals(player.slug());
            case Among _ -> true;
        };
    }

    /// As addresses and the database spell it.
    default String key() {
        return switch (this) {
            case Direct(var player) -> "dm-" + player;
            case Among(var channel) -> "in-" + channel.title();
        };
    }

    /// As the core knows it, who keeps it for later.
    default String reference() {
        return switch (this) {
            case Direct _ -> key();
            case Among(var channel) -> channel.ref().channel();
        };
    }

    static Optional<Place> read(String key) {
        if (key.startsWith("dm-")) {
            return Optional.of(new Direct(key.substring(3)));
        }
        return key.startsWith("in-") ? Channel.called(key.substring(3)).map(Among::new) : Optional.empty();
    }
}
