package org.waymate.delivery;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.people.PersonId;

/// Lets what falls due for many at once leave over some minutes: everybody has a second of their own in each stretch of
/// time, always the same, so that what fell due for them since the last one comes together.
@Component
class Spread {

    private final int seconds;

    /// @param seconds how long a stretch is; 0 lets everything leave at once
    Spread(@Value("${waymate.spread-seconds:0}") int seconds) {
        this.seconds = seconds;
    }

    /// The person's first own second from the given moment on.
    Instant from(Instant due, PersonId person) {
        if (seconds == 0) {
            return due;
        }
        var own = Math.floorMod(person.value().hashCode(), seconds);
        var second = due.getNano() == 0 ? due.getEpochSecond() : due.getEpochSecond() + 1;
        return Instant.ofEpochSecond(second + Math.floorMod(own - second, seconds));
    }
}
