package org.waymate.announcements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record AnnouncementId(@Column(name = "announcement_id") UUID value) {

    static AnnouncementId random() {
        return new AnnouncementId(UUID.randomUUID());
    }
}
