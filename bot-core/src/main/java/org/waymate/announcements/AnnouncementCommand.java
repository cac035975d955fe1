package org.waymate.announcements;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.ChannelRef;

/// What can be asked about telling many.
public sealed interface AnnouncementCommand extends Command {

    /// @param to whom in their direct messages, where no channel is given
    /// @param wayIn whether the buttons for joining stand beneath it, in a channel
    @Slash(value = "announce", by = Audience.COORDINATOR)
    record Announce(@Ask(inline = true) Optional<ChannelRef> channel,
            @Ask(paragraph = true, max = 2000) String text, @Ask Optional<Segment> to,
            @Ask Optional<Boolean> wayIn) implements AnnouncementCommand {}

    @Tap(value = "announcement edit", by = Audience.COORDINATOR)
    record EditAnnouncement(AnnouncementId announcement, @Ask Optional<ChannelRef> channel,
            @Ask(paragraph = true, max = 2000) String text, @Ask Optional<Segment> to,
            @Ask Optional<Boolean> wayIn) implements AnnouncementCommand {}

    @Tap(value = "announcement send", by = Audience.COORDINATOR)
    record SendAnnouncement(AnnouncementId announcement) implements LetsGo {}

    @Tap(value = "announcement at", by = Audience.COORDINATOR)
    record SendAt(AnnouncementId announcement, @Ask LocalDate day,
            @Ask LocalTime time) implements LetsGo {}

    /// Shows it to whoever presses, in their direct messages.
    @Tap(value = "announcement copy", by = Audience.COORDINATOR)
    record SendCopy(AnnouncementId announcement) implements AnnouncementCommand {}

    /// Once more, after the platform would not take it.
    @Tap(value = "announcement again", by = Audience.COORDINATOR)
    record SendAgain(AnnouncementId announcement) implements LetsGo {}

    /// What has not left yet stays.
    @Tap(value = "announcement stop", by = Audience.COORDINATOR)
    record StopAnnouncement(AnnouncementId announcement) implements AnnouncementCommand {}

    /// How far it has come.
    @Tap(value = "announcement look", by = Audience.COORDINATOR)
    record LookAtAnnouncement(AnnouncementId announcement) implements AnnouncementCommand {}

    @Tap(value = "announcement cancel", by = Audience.COORDINATOR)
    record CancelAnnouncement(AnnouncementId announcement) implements AnnouncementCommand {}

    /// What others read in the end.
    sealed interface LetsGo extends AnnouncementCommand {}
}
