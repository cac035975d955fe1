package org.waymate.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.program.ProgramId;

/// Everything that was written to be told to many.
interface Announcements extends Repository<Announcement, AnnouncementId> {

    Announcement save(Announcement announcement);

    Optional<Announcement> findById(AnnouncementId id);

    @Query("select one from Announcement one where one.program = :program and one.state in (REFUSED, UNSURE)"
            + " and one.settledAt > :after order by one.settledAt")
    List<Announcement> undelivered(ProgramId program, Instant after);

    default Announcement get(AnnouncementId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No announcement has the id " + id));
    }

    /// The one that a message of the outbox is about.
    default Announcement of(String subject) {
        return get(new AnnouncementId(ShortId.read(subject).orElseThrow()));
    }
}
