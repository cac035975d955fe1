package org.waymate.discord;

import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.waymate.chat.Asked;

/// Hears plain words in the bot's direct messages, which Discord hands over without any privilege.
final class DirectMessages extends ListenerAdapter {

    private final Answering answering;

    DirectMessages(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        var message = event.getMessage();
        if (event.isFromType(ChannelType.PRIVATE) && !event.getAuthor().isBot()
                && !message.getType().isSystem()) {
            answering.write(event.getChannel().asPrivateChannel(), Visits.of(message),
                    new Asked.Plain(message.getContentRaw()));
        }
    }
}
