package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Discord's ids and the one spelling of people and places that the core knows.
final class Refs {

    private Refs() {}

    static AccountRef account(String user) {
        return new AccountRef(Platform.DISCORD, "", user);
    }

    static ChannelRef channel(Optional<String> guild, String channel) {
        return new ChannelRef(Platform.DISCORD, guild.orElse(""), channel);
    }

    static List<String> accounts(List<String> users) {
        return users.stream().map(user -> account(user).toString()).toList();
    }

    /// The Discord user behind a ref, when it is one of Discord's.
    static Optional<String> user(String written) {
        return AccountRef.read(written).filter(ref -> ref.platform() == Platform.DISCORD)
                .map(AccountRef::user);
    }

    static Optional<String> place(String written) {
        return ChannelRef.read(written).filter(ref -> ref.platform() == Platform.DISCORD)
                .map(ChannelRef::channel);
    }
}
