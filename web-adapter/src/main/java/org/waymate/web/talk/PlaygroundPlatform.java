package org.waymate.web.talk;

import org.waymate.chat.Opened;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.web.InPlayground;

/// What the bot says unasked, in the playground.
@Component
@InPlayground
final class PlaygroundPlatform implements ChatPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(PlaygroundPlatform.class);

    private final Cast cast;
    private final Transcript transcript;

    PlaygroundPlatform(Cast cast, Transcript transcript) {
        this.cast = cast;
        this.transcript = transcript;
    }

    @Override
    public Platform platform() {
        return Platform.PLAYGROUND;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        var player = to.platform() == Platform.PLAYGROUND ? cast.called(to.user()) : Optional.<Player>empty();
        if (player.isEmpty()) {
            return new Outcome.Refused("nobody here is called " + to.user());
        }
        return player.get().takesMessages()
                ? once(new Place.Direct(to.user()), message, which)
                : new Outcome.Unreachable("direct messages are closed");
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        var said = where.pages().stream().findFirst().flatMap(PlaygroundPlatform::id)
                .flatMap(transcript::said)
                .filter(saying -> saying.place().reference().equals(where.channel()));
        if (said.isEmpty()) {
            return new Outcome.Refused("there is no such message");
        }
        transcript.replace(said.get(), message);
        return delivered(said.get());
    }

    @Override
    public Outcome post(ChannelRef to, Message message, Try which) {
        var two = Place.read(to.channel()).filter(Place.Between.class::isInstance);
        if (two.isPresent()) {
            return once(two.get(), message, which);
        }
        var channel = Channel.of(to);
        if (channel.isEmpty()) {
            return new Outcome.Refused("there is no channel " + to.channel());
        }
        return channel.get().botIsIn()
                ? once(new Place.Among(channel.get()), message, which)
                : new Outcome.Refused("the bot is not in #" + channel.get().title());
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        var both = people.stream().map(AccountRef::user).filter(user -> cast.called(user).isPresent())
                .sorted().toList();
        return both.size() == 2
                ? new Opened.There(new Place.Between(both.getFirst(), both.getLast()).ref(),
                        Optional.empty())
                : new Opened.Not(Opened.Why.SOMEBODY_AWAY);
    }

    private Outcome once(Place place, Message message, Try which) {
        try {
            var before = transcript.sentBefore(which.key());
            return which.endsUnless(before.isPresent())
                    ? new Outcome.Missing()
                    : delivered(before.orElseGet(() -> transcript.show(place, Optional.empty(), message,
                            Optional.of(which.key()))));
        } catch (RuntimeException broken) {
            LOG.warn("Not sure whether a message to {} arrived", place.key(), broken);
            return Outcome.Uncertain.forNow("the playground's database does not answer");
        }
    }

    private static Outcome delivered(Saying said) {
        return new Outcome.Delivered(
                new MessageRef(said.place().reference(), List.of(Long.toString(said.id()))));
    }

    private static Optional<Long> id(String page) {
        return page.matches("\\d{1,18}") ? Optional.of(Long.valueOf(page)) : Optional.empty();
    }
}
