package org.waymate.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record GoalId(@Column(name = "goal_id") UUID value) {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }
}
