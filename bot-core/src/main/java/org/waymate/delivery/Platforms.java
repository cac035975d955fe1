package org.waymate.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Opened;
import org.waymate.chat.Outcome;
import org.waymate.chat.Pace;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// The platforms that are connected.
@Component
class Platforms {

    private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(10);

    private final Supplier<List<ChatPlatform>> platforms;

    Platforms(ObjectProvider<ChatPlatform> platforms) {
        this.platforms = SingletonSupplier.of(() -> platforms.stream().toList());
    }

    /// @param space as a `SpaceRef` is written; whoever can be reached nowhere needs no platform
    boolean isReady(String space) {
        return space.isEmpty() || having(space).anyMatch(ChatPlatform::ready);
    }

    Pace pace(String space) {
        return having(space).map(ChatPlatform::pace).findFirst().orElse(Pace.FREE);
    }

    private Stream<ChatPlatform> having(String space) {
        return platforms.get().stream().filter(one -> space.startsWith(one.platform().code() + "/"));
    }

    /// A platform that throws leaves open whether it sent.
    Outcome hand(Parcel parcel) {
        try {
            return handed(parcel);
        } catch (RuntimeException e) {
            return Outcome.Uncertain.forNow(e.getClass().getSimpleName());
        }
    }

    private Outcome handed(Parcel parcel) {
        return switch (parcel.address()) {
            case Address.Direct direct -> on(direct.account().platform())
                    .map(platform -> direct(platform, direct, parcel)).orElseGet(Platforms::waiting);
            case Address.Open(var channel) -> on(channel.platform())
                    .map(platform -> platform.post(channel, parcel.message(), parcel.which()))
                    .orElseGet(Platforms::waiting);
        };
    }

    private static Outcome direct(ChatPlatform platform, Address.Direct to, Parcel parcel) {
        Optional<MessageRef> standing = parcel.standing();
        return standing.isPresent()
                ? platform.edit(to.account(), standing.get(), parcel.message())
                : platform.send(to.account(), to.known(), parcel.message(), parcel.which());
    }

    private Optional<ChatPlatform> on(Platform platform) {
        return platforms.get().stream().filter(one -> one.platform() == platform && one.ready()).findFirst();
    }

    /// A platform that throws leaves open whether it opened anything.
    Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        try {
            return on(people.getFirst().platform()).map(platform -> platform.open(people, under, title))
                    .orElseGet(() -> new Opened.Not(Opened.Why.LATER));
        } catch (RuntimeException e) {
            LOG.warn("A place for two could not be opened", e);
            return new Opened.Not(Opened.Why.LATER);
        }
    }

    private static Outcome waiting() {
        return Outcome.Later.of(UNTIL_CONNECTED);
    }
}
