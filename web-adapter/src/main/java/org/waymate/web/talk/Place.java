package org.waymate.web.talk;

import org.waymate.chat.place.Platform;
import org.waymate.chat.place.ChannelRef;
import java.util.regex.Pattern;
import java.util.List;
import java.util.Optional;

/// Where something is said: a channel, or somebody's direct messages with the bot, or a place of two.
public sealed interface Place {

    String TWO = "two-";
    Pattern BETWEEN = Pattern.compile(TWO + "([a-z0-9-]+)_([a-z0-9-]+)");

    record Direct(String player) implements Place {}

    record Among(Channel channel) implements Place {}

    /// Two talk by themselves, and the bot does not hear them.
    record Between(String one, String other) implements Place {

        public ChannelRef ref() {
            return new ChannelRef(Platform.PLAYGROUND, Channel.SPACE, key());
        }
    }

    /// Nobody reads somebody else's direct messages.
    default boolean isOpenTo(Player player) {
        return switch (this) {
            case Direct(var owner) -> owner.equals(player.slug());
            case Among _ -> true;
            case Between(var one, var other) -> List.of(one, other).contains(player.slug());
        };
    }

    /// As addresses and the database spell it.
    default String key() {
        return switch (this) {
            case Direct(var player) -> "dm-" + player;
            case Among(var channel) -> "in-" + channel.title();
            case Between(var one, var other) -> TWO + one + "_" + other;
        };
    }

    /// As the core knows it, who keeps it for later.
    default String reference() {
        return switch (this) {
            case Direct _,Between _ -> key();
            case Among(var channel) -> channel.ref().channel();
        };
    }

    static Optional<Place> read(String key) {
        if (key.startsWith("dm-")) {
            return Optional.of(new Direct(key.substring(3)));
        }
        var two = BETWEEN.matcher(key);
        if (two.matches()) {
            return Optional.of(new Between(two.group(1), two.group(2)));
        }
        return key.startsWith("in-") ? Channel.called(key.substring(3)).map(Among::new) : Optional.empty();
    }
}
