package org.waymate.announcements;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;

/// Everything that was written to be told to many.
interface Announcements extends Repository<Announcement, AnnouncementId> {

    Announcement save(Announcement announcement);

    Optional<Announcement> findById(AnnouncementId id);

    default Announcement get(AnnouncementId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No announcement has the id " + id));
    }

    /// The one that a message of the outbox is about.
    default Announcement of(String subject) {
        return get(new AnnouncementId(ShortId.read(subject).orElseThrow()));
    }
}
