package org.waymate.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record MentorRequestId(@Column(name = "request_id") UUID value) {

    public static MentorRequestId random() {
        return new MentorRequestId(UUID.randomUUID());
    }
}
