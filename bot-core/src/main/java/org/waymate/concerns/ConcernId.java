package org.waymate.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record ConcernId(@Column(name = "concern_id") UUID value) {

    static ConcernId random() {
        return new ConcernId(UUID.randomUUID());
    }
}
