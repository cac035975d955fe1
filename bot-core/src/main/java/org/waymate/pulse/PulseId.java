package org.waymate.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record PulseId(@Column(name = "pulse_id") UUID value) {

    public static PulseId random() {
        return new PulseId(UUID.randomUUID());
    }
}
