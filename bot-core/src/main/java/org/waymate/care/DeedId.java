package org.waymate.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record DeedId(@Column(name = "deed_id") UUID value) {

    static DeedId random() {
        return new DeedId(UUID.randomUUID());
    }
}
