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

    /// What can come of a chosen time.
    sealed interface Timed {}

    record Set(Announcement announcement) implements Timed {}

    record NotToCome() implements Timed {}

    record NotTheirs() implements Timed {}

    private final Announcements announcements;
    private final Reaching reaching;
    private final Outbox outbox;

    Sending(Announcements announcements, Reaching reaching, Outbox outbox) {
        this.announcements = announcements;
        this.reaching = reaching;
        this.outbox = outbox;
    }

    /// @return how it stands now; empty when it is another program's
    Optional<Announcement> send(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.filter(one -> one.send(who.person().id(), who.here().now())).ifPresent(this::post);
        return theirs;
    }

    Timed sendAt(Asker.Coordinator who, AnnouncementCommand.SendAt asked) {
        var time = asked.day().atTime(asked.time()).atZone(who.here().zone()).toInstant();
        if (!time.isAfter(who.here().now())) {
            return new NotToCome();
        }
        var theirs = theirs(who, asked.announcement());
        theirs.filter(one -> one.sendAt(time, who.person().id(), who.here().now())).ifPresent(this::post);
        return theirs.<Timed>map(Set::new).orElseGet(NotTheirs::new);
    }

    Optional<Announcement> copy(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.ifPresent(one -> outbox.tell(one.program(), who.person().id(), CopyLetter.KIND, subject(one),
                subject(one) + "/" + who.here().now().toEpochMilli()));
        return theirs;
    }

    Optional<Announcement> stop(Asker.Coordinator who, AnnouncementId id) {
        var theirs = theirs(who, id);
        theirs.filter(one -> one.stop(who.person().id(), who.here().now())).ifPresent(one -> {
            outbox.withdraw(AnnouncementLetter.KIND, one.attempt());
            outbox.withdraw(DirectAnnouncementLetter.KIND, one.attempt());
        });
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
                    RefusedLetter.KIND, refusal.subject(), announcement.attempt()));
        }
    }

    Optional<Announcement> theirs(Asker.Coordinator who, AnnouncementId id) {
        return announcements.findById(id).filter(one -> one.program().equals(who.program().id()));
    }

    private void post(Announcement announcement) {
        var let = announcement.due().or(announcement::settledAt).orElseThrow();
        switch (announcement.aim()) {
            case Aim.Channel(var channel) -> outbox.post(announcement.program(), channel,
                    AnnouncementLetter.KIND, subject(announcement), announcement.attempt(), let);
            case Aim.People(var segment) -> reaching.people(announcement, segment)
                    .forEach(person -> outbox.tell(announcement.program(), person,
                            DirectAnnouncementLetter.KIND, subject(announcement), announcement.attempt(),
                            let));
        }
    }

    private static String subject(Announcement announcement) {
        return ShortId.write(announcement.id().value());
    }
}
