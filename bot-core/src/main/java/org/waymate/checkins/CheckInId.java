package org.waymate.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record CheckInId(@Column(name = "check_in_id") UUID value) {

    public static CheckInId random() {
        return new CheckInId(UUID.randomUUID());
    }
}
