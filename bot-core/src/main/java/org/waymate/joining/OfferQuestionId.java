package org.waymate.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record OfferQuestionId(@Column(name = "offer_question_id") UUID value) {

    static OfferQuestionId random() {
        return new OfferQuestionId(UUID.randomUUID());
    }
}
