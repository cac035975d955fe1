package org.waymate.recovering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record RecoveryId(@Column(name = "recovery_id") UUID value) {

    static RecoveryId random() {
        return new RecoveryId(UUID.randomUUID());
    }
}
