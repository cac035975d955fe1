package org.waymate.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record MatchId(@Column(name = "match_id") UUID value) {

    public static MatchId random() {
        return new MatchId(UUID.randomUUID());
    }
}
