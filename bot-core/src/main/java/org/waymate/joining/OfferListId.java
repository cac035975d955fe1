package org.waymate.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record OfferListId(@Column(name = "offer_list_id") UUID value) {

    static OfferListId random() {
        return new OfferListId(UUID.randomUUID());
    }
}
