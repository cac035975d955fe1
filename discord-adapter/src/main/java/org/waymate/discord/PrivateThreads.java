package org.waymate.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import org.waymate.chat.Opened;
import org.waymate.chat.Opened.Why;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// A private thread of a few people and the bot, under the channel that the program named. Discord makes a new one each
/// time; a thread into which not all can come is taken away again.
final class PrivateThreads {

    private final DiscordConnection connection;

    PrivateThreads(DiscordConnection connection) {
        this.connection = connection;
    }

    Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return under.map(channel -> connection.textChannel(channel.channel())
                .map(there -> open(there, people, title)).orElseGet(() -> new Opened.Not(Why.CHANNEL_GONE)))
                .orElseGet(() -> new Opened.Not(Why.NO_CHANNEL));
    }

    private static Opened open(TextChannel channel, List<AccountRef> people, String title) {
        try {
            return gather(Calls.now(channel.createThreadChannel(title, true).setInvitable(false)
                    .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK)), people);
        } catch (InsufficientPermissionException e) {
            return new Opened.Not(Why.NOT_ALLOWED);
        } catch (ErrorResponseException e) {
            return new Opened.Not(why(e));
        } catch (RateLimitedException e) {
            return new Opened.Not(Why.LATER);
        }
    }

    private static Opened gather(ThreadChannel thread, List<AccountRef> people) throws RateLimitedException {
        try {
            for (var one : people) {
                Calls.now(thread.addThreadMemberById(one.user()));
            }
        } catch (ErrorResponseException e) {
            Calls.now(thread.delete());
            return new Opened.Not(isRefused(e) ? Why.SOMEBODY_AWAY : Why.LATER);
        }
        var guild = thread.getGuild().getId();
        return new Opened.There(Refs.channel(Optional.of(guild), thread.getId()),
                Optional.of("https://discord.com/channels/" + guild + "/" + thread.getId()));
    }

    private static boolean isRefused(ErrorResponseException e) {
        return e.getResponse().code >= 400 && e.getResponse().code < 500;
    }

    private static Why why(ErrorResponseException e) {
        return switch (e.getErrorResponse()) {
            case MISSING_ACCESS, MISSING_PERMISSIONS -> Why.NOT_ALLOWED;
            case UNKNOWN_CHANNEL -> Why.CHANNEL_GONE;
            default -> Why.LATER;
        };
    }
}
