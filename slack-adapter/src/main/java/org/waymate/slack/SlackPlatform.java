package org.waymate.slack;

import java.util.Optional;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// What the bot says unasked on Slack. Slack has no key that makes a second try harmless: each message
/// carries ours in its metadata, and after an uncertain try it is looked for before it is sent again.
final class SlackPlatform implements ChatPlatform {

    private final SlackConnection connection;
    private final MessageRenderer renderer;
    private final Sending sending;
    private final UncertainTries uncertain;

    SlackPlatform(SlackConnection connection, MessageRenderer renderer, Sending sending,
            UncertainTries uncertain) {
        this.connection = connection;
        this.renderer = renderer;
        this.sending = sending;
        this.uncertain = uncertain;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
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
    public Outcome send(AccountRef to, Optional<String> channel, Message message, String key) {
        return attempt(key, true, () -> {
            var sent = uncertain.has(key) ? sending.look(to.user(), channel, key) : Sent.nothing();
            return sending.post(channel.orElse(to.user()), message, renderer.pages(message), sent, key);
        });
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        try {
            return sending.edit(where, renderer.pages(message));
        } catch (Exception e) {
            return failed(e, false);
        }
    }

    /// A channel's history is not ours to read: after an uncertain try it stays uncertain.
    @Override
    public Outcome post(ChannelRef to, Message message, String key) {
        if (uncertain.has(key)) {
            return new Outcome.Uncertain("an earlier try may have arrived");
        }
        return attempt(key, false,
                () -> sending.post(to.channel(), message, renderer.pages(message), Sent.nothing(), key));
    }

    private interface Attempt {
        Outcome made() throws Exception;
    }

    private Outcome attempt(String key, boolean directly, Attempt attempt) {
        try {
            var outcome = attempt.made();
            uncertain.settled(key);
            return outcome;
        } catch (Sending.Interrupted halfway) {
            uncertain.add(key);
            return failed(halfway.cause(), directly);
        } catch (Exception e) {
            var outcome = failed(e, directly);
            if (outcome instanceof Outcome.Uncertain) {
                uncertain.add(key);
            }
            return outcome;
        }
    }

    private Outcome failed(Exception problem, boolean directly) {
        if (problem instanceof SaidNo no && Outcomes.TOKEN.contains(no.error())) {
            connection.turnedAway(no.error());
        }
        return Outcomes.of(problem, directly);
    }
}
