package org.waymate.discord;

import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waymate.chat.OneLine;

/// The one line to Discord, of all nodes: whichever has it hears and sends. It comes up while the program starts, waits
/// out an outage, and when it is refused for good it says why and leaves the other platforms alone. When it ends, here
/// or because another node has it, it hears nothing new, and finishes what it has heard.
final class DiscordConnection implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);
    private static final String REFUSED = "Discord refuses the token in DISCORD_BOT_TOKEN. Copy it again, or make "
            + "a new one: https://discord.com/developers/applications, your application, Bot, Reset Token.";

    private final Login login;
    private final DiscordEars ears;
    private final OneLine line;
    private volatile OneLine.@Nullable Kept kept;
    private volatile List<EventListener> listening = List.of();
    private volatile ExecutorService events = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable ShardManager shards;
    private volatile @Nullable String refusal;

    DiscordConnection(Login login, DiscordEars ears, OneLine line) {
        this.login = login;
        this.ears = ears;
        this.line = line;
    }

    /// Whether messages may be handed over: never before READY, since JDA then sends but can't read the answer.
    boolean ready() {
        return jda().isPresent();
    }

    /// The shard that has the direct messages.
    Optional<JDA> jda() {
        return Optional.ofNullable(shards).map(all -> all.getShardById(0))
                .filter(jda -> jda.getStatus() == JDA.Status.CONNECTED);
    }

    Optional<GuildMessageChannel> channel(String id) {
        return Optional.ofNullable(shards).map(all -> all.getChannelById(GuildMessageChannel.class, id));
    }

    Optional<TextChannel> textChannel(String id) {
        return Optional.ofNullable(shards).map(all -> all.getTextChannelById(id));
    }

    Optional<String> whyNot() {
        return Optional.ofNullable(refusal);
    }

    /// A token that was taken back while we work is noticed by the answer to a message.
    void mayBeShutOut(Exception e) {
        if (Outcomes.isShutOut(e) && refusal == null) {
            refused(REFUSED);
        }
    }

    void isLetIn() {
        refusal = null;
    }

    void refused(String why) {
        refusal = why;
        LOG.error(why);
    }

    @Override
    public void start() {
        kept = line.keep("discord", this::begin, this::end);
    }

    private void begin() {
        var first = Executors
                .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("discord-login").factory());
        refusal = null;
        listening = ears.listening(this::refused);
        events = Executors.newVirtualThreadPerTaskExecutor();
        thread = first;
        first.execute(() -> connect(first));
    }

    private void connect(ScheduledExecutorService again) {
        try {
            var all = login.with(listening, events);
            shards = all;
            if (again.isShutdown()) {
                all.shutdown();
            }
        } catch (InvalidTokenException e) {
            refused(REFUSED);
        } catch (RuntimeException e) {
            failed(e, again);
        }
    }

    private void failed(RuntimeException e, ScheduledExecutorService again) {
        if (Outcomes.isShutOut(e)) {
            refused(REFUSED);
        } else if (!again.isShutdown()) {
            LOG.warn("Discord can't be reached ({}); trying again in {} s", e.getMessage(),
                    AGAIN.toSeconds());
            var _ = again.schedule(() -> connect(again), AGAIN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /// What was heard is finished before another node may have the line.
    @Override
    public void stop() {
        end();
        Optional.ofNullable(kept).ifPresent(OneLine.Kept::giveBack);
        kept = null;
    }

    private void end() {
        Optional.ofNullable(thread).ifPresent(ExecutorService::shutdownNow);
        thread = null;
        Optional.ofNullable(shards).ifPresent(this::finish);
        shards = null;
    }

    /// What was acknowledged is answered before the line is cut.
    private void finish(ShardManager all) {
        all.removeEventListener(listening.toArray());
        events.shutdown();
        try {
            if (!events.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Not everything was answered before the end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.shutdown();
    }

    /// After the outbox, which may be handing something over, has stopped.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return kept != null;
    }

    /// Whether another node has the line, as far as is known here.
    boolean isElsewhere() {
        return kept != null && thread == null;
    }
}
