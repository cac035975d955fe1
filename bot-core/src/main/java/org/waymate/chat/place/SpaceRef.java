package org.waymate.chat.place;

/// A Slack workspace or a Discord guild.
public record SpaceRef(Platform platform, String id) {

    @Override
    public String toString() {
        return platform.code() + "/" + id;
    }
}
