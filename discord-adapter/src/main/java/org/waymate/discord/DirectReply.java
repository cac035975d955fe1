package org.waymate.discord;

import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import org.waymate.chat.message.Message;

/// The direct messages in which somebody wrote plain words.
final class DirectReply implements ReturnAddress {

    private final PrivateChannel channel;
    private final MessageRenderer renderer;

    DirectReply(PrivateChannel channel, MessageRenderer renderer) {
        this.channel = channel;
        this.renderer = renderer;
    }

    @Override
    public void tell(Message message) {
        renderer.pages(message).forEach(page -> Calls.inTurn(channel.sendMessage(page.create())));
    }

    @Override
    public void replace(Message message) {
        tell(message);
    }

    @Override
    public void leave() {}
}
