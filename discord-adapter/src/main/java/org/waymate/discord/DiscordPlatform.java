package org.waymate.discord;

import org.waymate.chat.Opened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome;
import org.waymate.chat.Pace;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Says things unasked. Requests go out at once and not through JDA's queue, so that a rate limit comes back to
/// the outbox, which decides about the next try. The nonce makes a second try harmless for some minutes; after an
/// uncertain one, what stands there is looked for by our mark.
final class DiscordPlatform implements ChatPlatform {

    /// Discord takes 50 requests a second of a bot, in all its guilds together: ten are left for what people do
    /// themselves. The limits of single channels are JDA's.
    private static final Pace PACE = new Pace(40, 40, true, Duration.ZERO, 8);
    private static final Duration NOT_YET = Duration.ofSeconds(5);
    /// An uncertain message is looked for among the latest; Discord hands over at most a hundred.
    private static final int LATEST = 100;

    private final DiscordConnection connection;
    private final MessageRenderer renderer;
    private final PrivateThreads threads;

    DiscordPlatform(DiscordConnection connection, MessageRenderer renderer) {
        this.connection = connection;
        this.renderer = renderer;
        this.threads = new PrivateThreads(connection);
    }

    @Override
    public Platform platform() {
        return Platform.DISCORD;
    }

    @Override
    public boolean ready() {
        return connection.ready();
    }

    @Override
    public Optional<String> whyNot() {
        return connection.whyNot();
    }

    @Override
    public boolean elsewhere() {
        return connection.isElsewhere();
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        return attempt(jda -> channel.isPresent()
                ? writeWhereItStood(jda, to, channel.get(), message, which)
                : write(DirectChannels.opened(jda, to.user()), message, which));
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        return attempt(jda -> rewrite(DirectChannels.known(jda, where.channel()), where.pages(), message));
    }

    @Override
    public Outcome post(ChannelRef to, Message message, Try which) {
        return attempt(_ -> {
            var channel = connection.channel(to.channel()).filter(GuildMessageChannel::canTalk);
            return channel.isPresent()
                    ? post(channel.get(), message, which)
                    : Outcomes.NOT_LET_IN;
        });
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return threads.open(people, under, title);
    }

    private Outcome post(GuildMessageChannel channel, Message message, Try which)
            throws RateLimitedException {
        var looks = channel.getGuild().getSelfMember().hasPermission(channel, Permission.MESSAGE_HISTORY);
        return which.looks() && !looks
                ? Outcome.Uncertain.forGood("an earlier try may have arrived, and I can't read there")
                : write(channel, message, which);
    }

    private interface Attempt {
        Outcome with(JDA jda) throws RateLimitedException;
    }

    private Outcome attempt(Attempt attempt) {
        var jda = connection.jda();
        if (jda.isEmpty()) {
            return Outcome.Later.of(NOT_YET, Whose.ALL);
        }
        try {
            var outcome = attempt.with(jda.get());
            if (outcome instanceof Outcome.Delivered) {
                connection.isLetIn();
            }
            return outcome;
        } catch (RateLimitedException | RuntimeException e) {
            connection.mayBeShutOut(e);
            return Outcomes.of(e);
        }
    }

    /// A direct channel that Discord knows no more is opened anew, once.
    private Outcome writeWhereItStood(JDA jda, AccountRef to, String channel, Message message, Try which)
            throws RateLimitedException {
        try {
            return write(DirectChannels.known(jda, channel), message, which);
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() != ErrorResponse.UNKNOWN_CHANNEL) {
                throw e;
            }
            return write(DirectChannels.reopened(jda, to.user()), message, which);
        }
    }

    private Outcome write(MessageChannel channel, Message message, Try which) throws RateLimitedException {
        var pages = renderer.pages(message);
        var there = which.looks() ? look(channel, which.key(), pages.size()) : Map.<Integer, String>of();
        if (which.endsUnless(!there.isEmpty())) {
            return new Outcome.Missing();
        }
        var ids = new ArrayList<String>();
        for (var i = 0; i < pages.size(); i++) {
            ids.add(there.containsKey(i)
                    ? there.get(i)
                    : page(channel, pages.get(i), which, i));
        }
        return new Outcome.Delivered(new MessageRef(channel.getId(), ids));
    }

    private static Map<Integer, String> look(MessageChannel channel, String key, int pages)
            throws RateLimitedException {
        var history = Calls.now(channel.getHistory().retrievePast(LATEST));
        return DeliveryMark.found(history, key, pages);
    }

    private static String page(MessageChannel channel, Page page, Try which, int number)
            throws RateLimitedException {
        return Calls.now(channel.sendMessage(DeliveryMark.on(page, which.key(), number).create())
                .setNonce(nonce(which.key(), number))).getId();
    }

    /// A key has at most 22 characters and Discord takes 25: room for a dot and the page.
    private static String nonce(String key, int page) {
        return page == 0 ? key : key + "." + page;
    }

    /// Pages that the new words don't need are deleted, pages that they need more are added.
    private Outcome rewrite(MessageChannel channel, List<String> old, Message message)
            throws RateLimitedException {
        var pages = renderer.pages(message);
        var ids = new ArrayList<String>();
        for (var i = 0; i < Math.max(pages.size(), old.size()); i++) {
            if (i >= pages.size()) {
                Calls.now(channel.deleteMessageById(old.get(i)));
            } else if (i >= old.size()) {
                ids.add(Calls.now(channel.sendMessage(pages.get(i).create())).getId());
            } else {
                ids.add(Calls.now(channel.editMessageById(old.get(i), pages.get(i).edit())).getId());
            }
        }
        return new Outcome.Delivered(new MessageRef(channel.getId(), ids));
    }
}
