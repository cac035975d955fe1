package org.waymate.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record PersonId(@Column(name = "person_id") UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
