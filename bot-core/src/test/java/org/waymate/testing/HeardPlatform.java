package org.waymate.testing;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Opened;
import org.waymate.chat.Outcome;
import org.waymate.chat.Pace;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// A platform that remembers what stands in each person's direct messages and in each channel, as edited.
/// A key that it has seen makes no second message, as on Discord.
public final class HeardPlatform implements ChatPlatform {

    private final Map<String, Map<String, Message>> channels = new LinkedHashMap<>();
    private final Map<String, MessageRef> keys = new LinkedHashMap<>();
    private final Map<String, String> closed = new HashMap<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();
    private final Set<String> invited = new HashSet<>();
    private final List<Try> tries = new ArrayList<>();
    private int answersToLose;
    private Opened.@Nullable Why refusal;
    private int opened;
    private int edits;
    private Pace pace = Pace.FREE;
    private final List<Outcome> answers = new ArrayList<>();

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public synchronized Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        Optional.ofNullable(meanwhile.remove(to.user())).ifPresent(Runnable::run);
        tries.add(which);
        if (!answers.isEmpty()) {
            return answers.removeFirst();
        }
        return closed.containsKey(to.user())
                ? new Outcome.Unreachable(closed.get(to.user()))
                : answered(once("D-" + to.user(), message, which));
    }

    private Outcome answered(Outcome outcome) {
        if (answersToLose == 0) {
            return outcome;
        }
        answersToLose--;
        return Outcome.Uncertain.forNow("no answer");
    }

    /// The next messages arrive, and the answers that say so are lost.
    public synchronized void loseAnswers(int howMany) {
        answersToLose = howMany;
    }

    /// What the next direct message is answered with, and nothing is written.
    public synchronized void answers(Outcome next) {
        answers.add(next);
    }

    /// From now on we are to talk no faster.
    public synchronized void paces(Pace wanted) {
        pace = wanted;
    }

    @Override
    public synchronized Pace pace() {
        return pace;
    }

    /// Each direct message that was handed over, with what was said of earlier tries.
    public synchronized List<Try> tries() {
        return List.copyOf(tries);
    }

    @Override
    public synchronized Outcome edit(AccountRef to, MessageRef where, Message message) {
        edits++;
        channels.get(where.channel()).put(where.pages().getFirst(), message);
        return new Outcome.Delivered(where);
    }

    /// How many messages were edited.
    public synchronized int edits() {
        return edits;
    }

    @Override
    public synchronized Outcome post(ChannelRef to, Message message, Try which) {
        return to.channel().equals("C1") || invited.contains(to.channel())
                ? answered(once(to.channel(), message, which))
                : new Outcome.Refused("not_in_channel");
    }

    @Override
    public synchronized Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        opened++;
        if (refusal != null) {
            return new Opened.Not(refusal);
        }
        var place = "G-" + people.stream().map(AccountRef::user).collect(Collectors.joining("-"));
        invite(place);
        return new Opened.There(new ChannelRef(Platform.SLACK, people.getFirst().team(), place),
                Optional.of("https://slack.example/" + place));
    }

    /// No place is opened from now on.
    public synchronized void opensNothing(Opened.Why why) {
        refusal = why;
    }

    public synchronized void opensAgain() {
        refusal = null;
    }

    /// How often a place was asked for.
    public synchronized int opened() {
        return opened;
    }

    private Outcome once(String channel, Message message, Try which) {
        return which.endsUnless(keys.containsKey(which.key()))
                ? new Outcome.Missing()
                : put(channel, message, which.key());
    }

    private Outcome put(String channel, Message message, String key) {
        return new Outcome.Delivered(keys.computeIfAbsent(key, _ -> {
            var there = channels.computeIfAbsent(channel, _ -> new LinkedHashMap<>());
            var id = "m" + keys.size();
            there.put(id, message);
            return new MessageRef(channel, List.of(id));
        }));
    }

    /// Happens while the next message to this person is on its way.
    public synchronized void meanwhile(String user, Runnable deed) {
        meanwhile.put(user, deed);
    }

    public synchronized void close(String user) {
        close(user, "direct messages are closed");
    }

    public synchronized void close(String user, String why) {
        closed.put(user, why);
    }

    public synchronized void open(String user) {
        closed.remove(user);
    }

    /// Lets us write in a channel; only C1 is open from the start.
    public synchronized void invite(String channel) {
        invited.add(channel);
    }

    /// What stands in somebody's direct messages, oldest first.
    public synchronized List<Message> directly(String user) {
        return new ArrayList<>(channels.getOrDefault("D-" + user, Map.of()).values());
    }

    public synchronized List<Message> inChannel(String channel) {
        return new ArrayList<>(channels.getOrDefault(channel, Map.of()).values());
    }

    public synchronized void forgetAll() {
        channels.clear();
        keys.clear();
        closed.clear();
        invited.clear();
        tries.clear();
        answersToLose = 0;
        refusal = null;
        opened = 0;
        edits = 0;
        pace = Pace.FREE;
        answers.clear();
    }
}
