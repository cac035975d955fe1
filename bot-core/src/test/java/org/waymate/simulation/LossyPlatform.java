package org.waymate.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Opened;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.simulation.Chronicle.Call;
import org.waymate.simulation.Chronicle.Handed;
import org.waymate.simulation.Weather.Fate;

/// A platform that keeps what stands there, writes down each call, and fails in each way that a real one may. It dedups
/// nothing by itself: whoever sends a key twice has two messages.
final class LossyPlatform implements ChatPlatform {

    /// In a channel with this name nobody may look what stands there.
    static final String NO_HISTORY = "CX";

    /// @param readers account, or channel
    record Standing(String id, String channel, String readers, String key, Message message) {}

    /// @param step at which it was said; what comes of it may take longer
    private record Said(long step, Call call, String channel, String to, String key, String mode,
            Message message) {}

    private final Platform platform;
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private @Nullable Life life;

    LossyPlatform(Platform platform) {
        this.platform = platform;
    }

    void begins(Life with) {
        standing.clear();
        life = with;
    }

    private Life life() {
        if (life == null) {
            throw new IllegalStateException("Nobody lives here yet");
        }
        return life;
    }

    List<Standing> standing() {
        return new ArrayList<>(standing.values());
    }

    Optional<Standing> standing(String id) {
        return Optional.ofNullable(standing.get(id));
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public boolean ready() {
        return life().weather().isConnected(platform, life().now());
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        return tried(
                new Said(step(), Call.SEND, "D-" + to.user(), to.toString(), which.key(), which.mode().name(),
                        message),
                which);
    }

    @Override
    public Outcome post(ChannelRef to, Message message, Try which) {
        return tried(
                new Said(step(), Call.POST, to.channel(), to.toString(), which.key(), which.mode().name(),
                        message),
                which);
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        var stands = standing.get(where.pages().getFirst());
        if (stands == null) {
            return new Outcome.Refused("message_not_found");
        }
        var said = new Said(step(), Call.EDIT, where.channel(), to.toString(), stands.key(), "", message);
        return fated(said, () -> {
            standing.put(stands.id(), new Standing(stands.id(), stands.channel(), stands.readers(),
                    stands.key(), message));
            return new Outcome.Delivered(where);
        });
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return life().chance().in100(80)
                ? new Opened.There(new ChannelRef(platform, people.getFirst().team(), "G" + standing.size()),
                        Optional.empty())
                : new Opened.Not(Opened.Why.LATER);
    }

    private long step() {
        return life().chronicle().next(life().now());
    }

    private Outcome tried(Said said, Try which) {
        if (life().weather().isClosed(said.to())) {
            return written(said, "Unreachable", Optional.empty(), false,
                    new Outcome.Unreachable("direct messages are closed"));
        }
        var there = standing.values().stream().filter(one -> one.key().equals(said.key())).findFirst();
        return fated(said, () -> which.looks() && there.isPresent()
                ? new Outcome.Delivered(ref(there.get()))
                : which.mode() == Try.Mode.LOOK ? new Outcome.Missing() : put(said));
    }

    private Outcome put(Said said) {
        var id = platform.code() + (standing.size() + 1);
        var stands = new Standing(id, said.channel(), said.to(), said.key(), said.message());
        standing.put(id, stands);
        life().heard(stands);
        return new Outcome.Delivered(ref(stands));
    }

    private static MessageRef ref(Standing stands) {
        return new MessageRef(stands.channel(), List.of(stands.id()));
    }

    private Outcome fated(Said said, Supplier<Outcome> deed) {
        life().meanwhile();
        var fate = life().weather().fate(life().now());
        var before = standing.size();
        return switch (fate) {
            case FINE -> {
                var outcome = deed.get();
                yield written(said, outcome.getClass().getSimpleName(), Optional.empty(),
                        standing.size() > before, outcome);
            }
            case WAIT -> {
                var pause = Duration.ofSeconds(life().chance().between(1, 600));
                yield written(said, "Later", Optional.of(pause), false, Outcome.Later.of(pause));
            }
            case NOT_ARRIVED_THEN_LOST -> written(said, fate.name(), Optional.empty(), false, lost(said));
            case ARRIVED_THEN_LOST -> {
                var _ = deed.get();
                yield written(said, fate.name(), Optional.empty(), standing.size() > before, lost(said));
            }
            case THROWS_BEFORE, CRASH_BEFORE -> throw broken(said, fate, false);
            case THROWS_AFTER, CRASH_AFTER -> {
                var _ = deed.get();
                throw broken(said, fate, standing.size() > before);
            }
        };
    }

    private RuntimeException broken(Said said, Fate fate, boolean arrived) {
        var _ = written(said, fate.name(), Optional.empty(), arrived, new Outcome.Missing());
        if (fate == Fate.CRASH_BEFORE || fate == Fate.CRASH_AFTER) {
            throw new Crash(fate.name());
        }
        return new IllegalStateException("The connection broke");
    }

    private static Outcome lost(Said said) {
        return said.channel().equals(NO_HISTORY)
                ? Outcome.Uncertain.forGood("no answer")
                : Outcome.Uncertain.forNow("no answer");
    }

    private Outcome written(Said said, String came, Optional<Duration> pause, boolean arrived,
            Outcome outcome) {
        var now = life().now();
        var text = life().read(said.message());
        life().chronicle().add(new Handed(said.step(), now, said.call(), said.to(),
                said.channel(), said.key(), said.mode(), came, pause.map(now::plus), arrived, text.words(),
                text.buttons(), life().core().row(said.key())));
        return outcome;
    }
}
