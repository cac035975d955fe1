package org.waymate.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.internal.entities.channel.concrete.PrivateChannelImpl;

/// Direct channels. Discord counts how many a bot opens, and JDA forgets them at each restart: one that is
/// known from before is made anew from its id, without asking. Nobody else touches JDA's inside.
final class DirectChannels {

    private DirectChannels() {}

    static PrivateChannel known(JDA jda, String channel) {
        return new PrivateChannelImpl(jda, Long.parseUnsignedLong(channel), null);
    }

    static PrivateChannel opened(JDA jda, String user) throws RateLimitedException {
        return Calls.now(jda.openPrivateChannelById(user));
    }

    static PrivateChannel reopened(JDA jda, String user) throws RateLimitedException {
        return Calls.now(jda.openPrivateChannelById(user).useCache(false));
    }
}
