package org.waymate.announcements;

import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.ChannelRef;

/// What can be asked about telling many.
public sealed interface AnnouncementCommand extends Command {

    @Slash(value = "announce", by = Audience.COORDINATOR)
    record Announce(@Ask(inline = true) ChannelRef channel,
            @Ask(paragraph = true, max = 2000) String text) implements AnnouncementCommand {}

    @Tap(value = "announcement edit", by = Audience.COORDINATOR)
    record EditAnnouncement(AnnouncementId announcement, @Ask ChannelRef channel,
            @Ask(paragraph = true, max = 2000) String text) implements AnnouncementCommand {}

    @Tap(value = "announcement send", by = Audience.COORDINATOR)
    record SendAnnouncement(AnnouncementId announcement) implements AnnouncementCommand {}

    /// Once more, after the platform would not take it.
    @Tap(value = "announcement again", by = Audience.COORDINATOR)
    record SendAgain(AnnouncementId announcement) implements AnnouncementCommand {}

    @Tap(value = "announcement cancel", by = Audience.COORDINATOR)
    record CancelAnnouncement(AnnouncementId announcement) implements AnnouncementCommand {}
}
