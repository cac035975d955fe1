package org.waymate.chat.place;

import java.util.Optional;

/// How one platform knows a person.
///
/// @param team the Slack workspace; empty on Discord, where a person is one and the same in every guild
public record AccountRef(Platform platform, String team, String user) {

    public static Optional<AccountRef> read(String written) {
        return Refs.read(written)
                .map(parts -> new AccountRef(parts.platform(), parts.within(), parts.name()));
    }

    public SpaceRef in() {
        return new SpaceRef(platform, team);
    }

    @Override
    public String toString() {
        return Refs.write(platform, team, user);
    }
}
