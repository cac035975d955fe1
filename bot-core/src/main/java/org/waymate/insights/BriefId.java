package org.waymate.insights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record BriefId(@Column(name = "brief_id") UUID value) {

    static BriefId random() {
        return new BriefId(UUID.randomUUID());
    }
}
