package org.waymate.announcements;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Undeliverable;
import org.waymate.program.Asker;

/// Lets an announcement go, once, or not at all. What the platform would not take comes back to whoever
/// sent it.
@Component
class Sending {

    private final Announcements announcements;
    private final Outbox outbox;

    Sending(Announcements announcements, Outbox outbox) {
        this.announcements = announcements;
        this.outbox = outbox;
    }

    /// @return how it stands now; empty when it is another program's
    Optional<Announcement> send(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.filter(one -> one.send(who.person().id(), who.here().now())).ifPresent(this::post);
        return theirs;
    }

    Optional<Announcement> sendAgain(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.filter(one -> one.sendAgain(who.person().id(), who.here().now())).ifPresent(this::post);
        return theirs;
    }

    Optional<Announcement> cancel(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.ifPresent(one -> one.cancel(who.person().id(), who.here().now()));
        return theirs;
    }

    @EventListener
    void hear(Undeliverable refusal) {
        if (refusal.kind().equals(AnnouncementLetter.KIND)) {
            var announcement = announcements.of(refusal.subject());
            if (refusal.perhaps()) {
                announcement.unsure();
            } else {
                announcement.refused(refusal.why());
            }
            announcement.settledBy().ifPresent(sender -> outbox.tell(announcement.program(), sender,
                    RefusedLetter.KIND, refusal.subject(), attempt(announcement)));
        }
    }

    private Optional<Announcement> theirs(Asker.Coordinator who, AnnouncementId id) {
        return announcements.findById(id).filter(one -> one.program().equals(who.program().id()));
    }

    private void post(Announcement announcement) {
        outbox.post(announcement.program(), announcement.channel(), AnnouncementLetter.KIND,
                subject(announcement), attempt(announcement));
    }

    private static String subject(Announcement announcement) {
        return ShortId.write(announcement.id().value());
    }

    /// Each try is told once.
    private static String attempt(Announcement announcement) {
        return subject(announcement) + "/" + announcement.tries();
    }
}
