package org.waymate.slack;

import java.util.List;
import org.waymate.chat.Lookalike;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;

/// Shows what Slack would get, as the real renderer makes it.
final class SlackLookalike implements Lookalike {

    private final MessageRenderer renderer;

    SlackLookalike(MessageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public List<String> json(Message message) {
        return renderer.pages(message).stream().map(Page::json).toList();
    }
}
