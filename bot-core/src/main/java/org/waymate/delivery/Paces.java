package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymate.chat.Outcome;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Outcome.Later;
import org.waymate.chat.Pace;

/// How fast messages leave: in each space, and in each channel. Whatever a platform answers is heard here.
@Component
class Paces {

    private final Platforms platforms;
    private final KeptPaces kept;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final ChannelTurns channels = new ChannelTurns();

    /// @param fence of the lease under which it was read: since an older one another node may have learnt more
    private record Known(long fence, Pacer pacer) {

        boolean holds(Pace pace, long now) {
            return pacer.keepsTo(pace) && (fence == 0 || now == 0 || fence == now);
        }
    }

    Paces(Platforms platforms, KeptPaces kept) {
        this.platforms = platforms;
        this.kept = kept;
    }

    Pacer under(Lease lease) {
        return platforms.pace(lease.space()).shared()
                ? of(lease.space())
                : known(lease.space(), lease.fence());
    }

    private Pacer of(String space) {
        return known(budget(space), 0);
    }

    private Pacer known(String budget, long fence) {
        return known.compute(budget,
                (_, before) -> before != null && before.holds(platforms.pace(budget), fence)
                        ? new Known(Math.max(fence, before.fence()), before.pacer())
                        : new Known(fence, read(budget)))
                .pacer();
    }

    /// Where all spaces have one limit together it is kept under the platform's name.
    private String budget(String space) {
        return platforms.pace(space).shared() ? platform(space) : space;
    }

    private static String platform(String space) {
        return space.substring(0, space.indexOf('/') + 1);
    }

    private Pacer read(String budget) {
        var pace = platforms.pace(budget);
        return new Pacer(pace, kept.of(budget, pace));
    }

    /// For one message out of its turn.
    ///
    /// @return how long it has to wait; empty where there is room for it: then it is taken
    Optional<Duration> reserve(Address address, Instant now) {
        var pacer = of(address.space().toString());
        return pacer.reserve(1, now) == 1
                ? Optional.empty()
                : Optional.of(Duration.between(now, pacer.freeAt()));
    }

    /// @return how long this channel wants to be left alone
    Optional<Duration> wait(Address address, Instant now) {
        return channels.wait(address.channel(), platforms.pace(address.space().toString()).perChannel(), now);
    }

    void heard(Address address, Outcome outcome, Instant now) {
        var space = address.space().toString();
        switch (outcome) {
            case Outcome.Delivered _ -> of(space).arrived();
            case Later later -> heard(address, space, later, now);
            case Outcome.Halfway(var rest) -> heard(address, space, rest, now);
            case Outcome.Unreachable _,Outcome.Refused _ -> of(space).refused(now);
            case Outcome.Missing _,Outcome.Uncertain _ -> {
            }
        }
    }

    private void heard(Address address, String space, Later later, Instant now) {
        if (later.whose() == Whose.CHANNEL) {
            channels.rest(address.channel(), later.pause(), now);
        }
        if (later.tooFast()) {
            of(space).refused(now);
        }
        if (later.whose() == Whose.SPACE || later.whose() == Whose.ALL) {
            rest(later.whose() == Whose.ALL ? platform(space) : space, later, now);
        }
    }

    private void rest(String space, Later later, Instant now) {
        if (later.tooFast()) {
            of(space).tooFast(later.pause(), now);
            kept.keep(budget(space), of(space).learnt());
        } else {
            of(space).rest(later.pause(), now);
        }
    }
}
