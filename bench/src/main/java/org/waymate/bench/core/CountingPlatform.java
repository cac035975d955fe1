package org.waymate.bench.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Opened;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Takes every message at once, and counts what it was given twice.
final class CountingPlatform implements ChatPlatform {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicInteger twice = new AtomicInteger();

    /// So many messages were handed over once more since the last time it was asked.
    int repeated() {
        keys.clear();
        return twice.getAndSet(0);
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        return taken("D-" + to.user(), which);
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        return new Outcome.Delivered(where);
    }

    @Override
    public Outcome post(ChannelRef to, Message message, Try which) {
        return taken(to.channel(), which);
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return new Opened.Not(Opened.Why.LATER);
    }

    private Outcome taken(String channel, Try which) {
        if (!keys.add(which.key())) {
            twice.incrementAndGet();
        }
        return new Outcome.Delivered(new MessageRef(channel, List.of(which.key())));
    }
}
