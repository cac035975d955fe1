package org.waymate.announcements;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.SpaceRef;
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
        return notHome(who, asked.channel()).orElseGet(() -> new Drafted(
                announcements.save(new Announcement(who.program().id(), asked.channel(), asked.text(),
                        who.here().now()))));
    }

    Outcome edit(Asker.Coordinator who, AnnouncementCommand.EditAnnouncement asked) {
        var draft = announcements.findById(asked.announcement())
                .filter(one -> one.program().equals(who.program().id()));
        if (draft.isEmpty()) {
            return new NotTheirs();
        }
        var channel = isSame(draft.get().channel(), asked.channel())
                ? draft.get().channel()
                : asked.channel();
        return notHome(who, channel).orElseGet(() -> draft.get().rewrite(channel, asked.text())
                ? new Drafted(draft.get())
                : new TooLate(draft.get()));
    }

    /// A channel that comes without its space and bears the id of what stood there is that one.
    private static boolean isSame(ChannelRef before, ChannelRef now) {
        return now.space().isEmpty() && now.platform() == before.platform()
                && now.channel().equals(before.channel());
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
