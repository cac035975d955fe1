package org.waymate.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record EnrolmentId(@Column(name = "enrolment_id") UUID value) {

    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }
}
