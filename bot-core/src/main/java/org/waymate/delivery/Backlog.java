package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.program.ProgramId;

/// How a program's messages stand in numbers.
///
/// @param waiting so many are due and have not left
/// @param since when the oldest of these fell due
/// @param sent in the day before
/// @param doubtful so many may not have arrived
public record Backlog(int waiting, Optional<Instant> since, int sent, int doubtful) {

    private static final Duration A_DAY = Duration.ofDays(1);

    /// Counts them.
    @Component
    public static class Count {

        private final Deliveries deliveries;

        Count(Deliveries deliveries) {
            this.deliveries = deliveries;
        }

        public Backlog of(ProgramId program, Instant now) {
            return new Backlog(deliveries.waiting(program, now),
                    deliveries.oldestWaiting(program).filter(due -> !due.isAfter(now)),
                    deliveries.sentSince(program, now.minus(A_DAY)), deliveries.inDoubt(program).size());
        }
    }
}
