package org.waymate.discord.fake;

/// Somebody who is in the guild.
///
/// @param administers whether they may manage the server
public record Someone(String id, String name, boolean administers) {

    /// Ana runs the server, and Ben is a member.
    static Someone known(String id) {
        return new Someone(id, id.equals(Ids.ANA) ? "Ana" : "Ben", id.equals(Ids.ANA));
    }

    String directChannel() {
        return Ids.directChannel(id);
    }
}
