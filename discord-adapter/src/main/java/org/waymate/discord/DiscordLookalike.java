package org.waymate.discord;

import java.util.List;
import org.waymate.chat.Lookalike;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;

/// Shows what Discord would be sent.
final class DiscordLookalike implements Lookalike {

    private final MessageRenderer renderer;

    DiscordLookalike(MessageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Platform platform() {
        return Platform.DISCORD;
    }

    @Override
    public List<String> json(Message message) {
        return renderer.pages(message).stream().map(page -> page.create().toData().toPrettyString()).toList();
    }
}
