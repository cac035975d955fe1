package org.waymate.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record MentorOfferId(@Column(name = "mentor_offer_id") UUID value) {

    static MentorOfferId random() {
        return new MentorOfferId(UUID.randomUUID());
    }
}
