package org.waymate.announcements;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// The same by the coordinator who sent or cancelled it.
interface AnnouncementsOf extends Repository<Announcement, AnnouncementId> {

    List<Announcement> findBySettledByOrderBySettledAt(PersonId person);
}
