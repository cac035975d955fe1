package org.waymate.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.SettableClock;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;

@OnTheCampus
class PlaygroundClockTest {

    @Autowired PlaygroundClock clock;
    @Autowired SettableClock realTime;
    @Autowired ObjectProvider<KeptHands> kept;

    @Test
    void isTheProgramsClock(@Autowired Clock programs) {
        assertThat(programs).isSameAs(clock);
    }

    @Test
    void goesWithRealTime() {
        realTime.forward(Duration.ofMinutes(7));

        assertThat(clock.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofMinutes(7)));
    }

    @Test
    void isTurnedForwardAndThenGoesOn() {
        clock.turnTo(Campus.MONDAY.plus(Duration.ofDays(7)));
        realTime.forward(Duration.ofMinutes(1));

        assertThat(clock.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(clock.realNow()).isEqualTo(Campus.MONDAY.plusSeconds(60));
    }

    @Test
    void isNeverTurnedBack() {
        clock.turnTo(Campus.MONDAY.minus(Duration.ofDays(1)));

        assertThat(clock.instant()).isEqualTo(Campus.MONDAY);
    }

    @Test
    void standsWhereItStoodAfterARestart() {
        clock.turnTo(Campus.MONDAY.plus(Duration.ofDays(7)));

        var afterwards = new PlaygroundClock(realTime, kept);

        assertThat(afterwards.instant()).isEqualTo(Campus.MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void tellsTheSameMomentElsewhere() {
        clock.turnTo(Instant.parse("2026-10-09T12:00:00Z"));

        assertThat(clock.withZone(ZoneId.of("Asia/Tokyo")).instant()).isEqualTo(clock.instant());
    }
}
