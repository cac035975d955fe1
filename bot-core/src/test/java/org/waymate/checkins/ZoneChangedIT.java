package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// The program, or somebody in it, moves to another zone. It is Monday, 5 October 2026; check-ins are on 14 and
/// 28 October at 17:00 of each one's own clock.
@CoreTest
class ZoneChangedIT {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ana = campus.menteeOf(campus.mentor("Ben", noor), "Ana");
    }

    @Test
    void ofTheProgramChangesNobodysHourAndAsksNobodyTwice() {
        campus.until(Instant.parse("2026-10-14T14:00:00Z"));
        noor.typesAsCoordinator("program").fills(Map.of("zone", "Tokyo"));
        campus.until(Instant.parse("2026-10-14T14:59:59Z"));
        assertThat(asked()).isZero();
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(asked()).isEqualTo(1);

        noor.typesAsCoordinator("program").fills(Map.of("zone", "Honolulu"));
        campus.until(Instant.parse("2026-10-16T00:00:00Z"));
        assertThat(asked()).isEqualTo(1);
    }

    /// To the west on the same day: the hour comes once more, and the question does not.
    @Test
    void ofSomebodyWhoWasAskedAsksThemNotAgain() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        assertThat(asked()).isEqualTo(1);

        ana.types("profile").fills(Map.of("zone", "New York"));
        campus.until(Instant.parse("2026-10-16T00:00:00Z"));

        assertThat(asked()).isEqualTo(1);
    }

    /// To the east across the hour: it is past there, and the question still comes, once.
    @Test
    void ofSomebodyWhoWasNotAskedYetLosesNothing() {
        campus.until(Instant.parse("2026-10-14T14:30:00Z"));
        ana.types("profile").fills(Map.of("zone", "Dubai"));
        campus.until(Instant.parse("2026-10-15T12:00:00Z"));

        assertThat(asked()).isEqualTo(1);
    }

    private long asked() {
        return ana.directly().stream().filter(said -> said.startsWith("Check-in: have you met?")).count();
    }
}
