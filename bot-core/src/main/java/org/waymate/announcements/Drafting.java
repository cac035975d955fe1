package org.waymate.announcements;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.SpaceRef;
import org.waymate.chat.words.Dialect;
import org.waymate.program.Asker;
import org.waymate.program.Spaces;

/// Writes an announcement down, and writes it anew while it has not left.
@Component
class Drafting {

    /// What can come of it.
    sealed interface Outcome {}

    record Drafted(Announcement draft) implements Outcome {}

    /// It has left, or was cancelled, before it could be changed.
    record TooLate(Announcement settled) implements Outcome {}

    /// The channel belongs to a workspace or guild where this program does not live.
    record Elsewhere() implements Outcome {}

    /// Neither a channel nor people, or both.
    record NoAim() implements Outcome {}

    /// Nobody can tell where the channel belongs, as in Discord's direct messages.
    record Nowhere() implements Outcome {}

    record NotTheirs() implements Outcome {}

    private final Announcements announcements;
    private final Spaces spaces;

    Drafting(Announcements announcements, Spaces spaces) {
        this.announcements = announcements;
        this.spaces = spaces;
    }

    Outcome write(Asker.Coordinator who, AnnouncementCommand.Announce asked) {
        return aimed(who, asked.channel(), asked.to(),
                aim -> new Drafted(announcements.save(new Announcement(who.program().id(), aim, asked.text(),
                        Dialect.on(who.visit().account().platform()),
                        asked.wayIn().orElse(false), who.here().now()))));
    }

    Outcome edit(Asker.Coordinator who, AnnouncementCommand.EditAnnouncement asked) {
        var draft = announcements.findById(asked.announcement())
                .filter(one -> one.program().equals(who.program().id()));
        if (draft.isEmpty()) {
            return new NotTheirs();
        }
        var channel = asked.channel().map(now -> before(draft.get(), now).orElse(now));
        return aimed(who, channel, asked.to(),
                aim -> draft.get().rewrite(aim, asked.text(), asked.wayIn().orElse(false))
                        ? new Drafted(draft.get())
                        : new TooLate(draft.get()));
    }

    private Outcome aimed(Asker.Coordinator who, Optional<ChannelRef> channel, Optional<Segment> to,
            Function<Aim, Outcome> then) {
        if (channel.isPresent() == to.isPresent()) {
            return new NoAim();
        }
        return to.<Outcome>map(segment -> then.apply(new Aim.People(segment))).orElseGet(
                () -> notHome(who, channel.orElseThrow())
                        .orElseGet(() -> then.apply(new Aim.Channel(channel.orElseThrow()))));
    }

    /// A channel that comes without its space and bears the id of what stood there is that one.
    private static Optional<ChannelRef> before(Announcement draft, ChannelRef now) {
        return Optional.of(draft.aim()).filter(Aim.Channel.class::isInstance).map(Aim.Channel.class::cast)
                .map(Aim.Channel::channel).filter(before -> now.space().isEmpty()
                        && now.platform() == before.platform() && now.channel().equals(before.channel()));
    }

    /// Whatever is typed as a channel: a coordinator speaks only where their own program lives.
    private Optional<Outcome> notHome(Asker.Coordinator who, ChannelRef channel) {
        if (channel.space().isEmpty()) {
            return Optional.of(new Nowhere());
        }
        return spaces.programOf(new SpaceRef(channel.platform(), channel.space()))
                .filter(who.program().id()::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Elsewhere());
    }
}
