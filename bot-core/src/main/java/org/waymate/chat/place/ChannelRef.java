package org.waymate.chat.place;

import java.util.Optional;

/// A place where several people read: a Slack channel or a Discord channel.
///
/// @param space the workspace or guild that it belongs to
public record ChannelRef(Platform platform, String space, String channel) {

    public static Optional<ChannelRef> read(String written) {
        return Refs.read(written)
                .map(parts -> new ChannelRef(parts.platform(), parts.within(), parts.name()));
    }

    public SpaceRef in() {
        return new SpaceRef(platform, space);
    }

    @Override
    public String toString() {
        return Refs.write(platform, space, channel);
    }
}
