package org.waymate.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.SettableClock;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.CampusTimeline;

@OnTheCampus
class TurningTheClockTest {

    private static final Instant TUESDAY = Campus.MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = Campus.MONDAY.plus(Duration.ofDays(4));

    @Autowired TurningTheClock turning;
    @Autowired PlaygroundClock clock;
    @Autowired CampusTimeline timeline;
    @Autowired SettableClock realTime;

    @Test
    void letsHappenWhatIsDueAndStopsWhereverMoreFallsDue() {
        timeline.at(FRIDAY, () -> {});
        timeline.at(TUESDAY, () -> {});

        turning.by(Duration.ofDays(7));

        assertThat(timeline.ticks()).containsExactly(Campus.MONDAY, TUESDAY, FRIDAY,
                Campus.MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void stopsAtWhatFirstCameUpOnTheWay() {
        var happened = new ArrayList<Instant>();
        timeline.at(TUESDAY,
                () -> timeline.at(TUESDAY.plusSeconds(3600), () -> happened.add(clock.instant())));

        turning.by(Duration.ofDays(7));

        assertThat(happened).containsExactly(TUESDAY.plusSeconds(3600));
    }

    @Test
    void letsNothingHappenThatLiesBehindTheTarget() {
        var happened = new ArrayList<Instant>();
        timeline.at(FRIDAY, () -> happened.add(FRIDAY));

        turning.by(Duration.ofDays(2));

        assertThat(happened).isEmpty();
        assertThat(clock.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofDays(2)));
    }

    @Test
    void goesToTheNextThing() {
        timeline.at(FRIDAY, () -> {});

        assertThat(turning.toTheNextThing()).isTrue();

        assertThat(clock.instant()).isEqualTo(FRIDAY);
    }

    @Test
    void staysWhereNothingIsToCome() {
        assertThat(turning.toTheNextThing()).isFalse();

        assertThat(clock.instant()).isEqualTo(Campus.MONDAY);
    }

    /// Real time goes on while a stop is being played.
    @Test
    void stopsAtWhatFellDueWhileItPlayedAStop() {
        var happened = new ArrayList<Instant>();
        timeline.at(TUESDAY, () -> realTime.forward(Duration.ofMinutes(10)));
        timeline.at(TUESDAY.plusSeconds(300), () -> happened.add(clock.instant()));

        turning.by(Duration.ofDays(7));

        assertThat(happened).containsExactly(TUESDAY.plusSeconds(600));
    }
}
