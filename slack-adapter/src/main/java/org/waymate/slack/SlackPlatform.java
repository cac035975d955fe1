package org.waymate.slack;

import org.waymate.chat.Opened;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.chat.Pace;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// What the bot says unasked on Slack. Slack has no key that makes a second try harmless: each message
/// carries ours in its metadata, and after an uncertain try it is looked for before it is sent again.
final class SlackPlatform implements ChatPlatform {

    /// A message a second in each channel is Slack's own rule; the whole workspace takes "several hundred a minute",
    /// which is learnt.
    private static final Pace PACE = new Pace(5, 20, false, Duration.ofSeconds(1), 8);

    /// Where the app was installed without `im:history`.
    private static final String MAY_NOT_LOOK = "missing_scope";

    private final SlackConnection connection;
    private final MessageRenderer renderer;
    private final Sending sending;
    private final GroupMessages groups;

    SlackPlatform(SlackConnection connection, MessageRenderer renderer, Sending sending,
            GroupMessages groups) {
        this.connection = connection;
        this.renderer = renderer;
        this.sending = sending;
        this.groups = groups;
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
    public Pace pace() {
        return PACE;
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        try {
            var sent = which.looks() ? sending.look(to.user(), channel, which.key()) : Sent.nothing();
            return which.endsUnless(!sent.pages().isEmpty())
                    ? new Outcome.Missing()
                    : sending.post(channel.orElse(to.user()), message, renderer.pages(message), sent,
                            which.key());
        } catch (SaidNo no) {
            return which.looks() && no.error().equals(MAY_NOT_LOOK)
                    ? Outcome.Uncertain.forGood("an earlier try may have arrived, and I may not look")
                    : failed(no, true);
        } catch (Exception e) {
            return failed(e, true);
        }
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
    public Outcome post(ChannelRef to, Message message, Try which) {
        if (which.looks()) {
            return Outcome.Uncertain.forGood("an earlier try may have arrived");
        }
        try {
            return sending.post(to.channel(), message, renderer.pages(message), Sent.nothing(), which.key());
        } catch (Exception e) {
            var outcome = failed(e, false);
            return outcome instanceof Outcome.Uncertain(var why, var _)
                    ? Outcome.Uncertain.forGood(why)
                    : outcome;
        }
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return groups.open(people);
    }

    private Outcome failed(Exception problem, boolean directly) {
        var cause = problem instanceof Sending.Interrupted halfway ? halfway.cause() : problem;
        if (cause instanceof SaidNo no && Outcomes.TOKEN.contains(no.error())) {
            connection.turnedAway(no.error());
        }
        return Outcomes.of(problem, directly);
    }
}
