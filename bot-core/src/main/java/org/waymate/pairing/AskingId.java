package org.waymate.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record AskingId(@Column(name = "asking_id") UUID value) {

    public static AskingId random() {
        return new AskingId(UUID.randomUUID());
    }
}
