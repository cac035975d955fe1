package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// The machine's clock is put right, or wrong. Ben mentors Ana, and it is Tuesday, 13 October, at noon.
class ClockStepsTest extends Telling {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Autowired private SettableClock clock;

    private Visitor ana;

    @BeforeEach
    void aPair() {
        ana = campus.menteeOf(campus.mentor("Ben", campus.noor()), "Ana");
        campus.until(Instant.parse("2026-10-13T10:00:00Z"));
    }

    @Test
    void whatWasToldBeforeAnHourBackComesOnceWhenItIsThatTimeAgain() {
        var before = ana.directly().size();
        tell(ana.account().toString(), "told");
        clock.forward(AN_HOUR.negated());
        campus.deliver();
        assertThat(ana.directly()).hasSize(before);

        campus.pass(AN_HOUR);

        assertThat(ana.directly()).hasSize(before + 1);
    }

    @Test
    void whatCameBeforeAnHourBackDoesNotComeAgain() {
        campus.until(Instant.parse("2026-10-14T15:30:00Z"));
        var before = ana.directly();
        assertThat(before.getLast()).contains("Check-in: have you met?");

        clock.forward(AN_HOUR.negated());
        campus.deliver();
        campus.pass(AN_HOUR.multipliedBy(2));

        assertThat(ana.directly()).isEqualTo(before);
    }

    /// Of what fell due in thirty days only what still matters comes, in one message.
    @Test
    void thirtyDaysAheadAreNoFloodAndThirtyDaysBackRepeatNothing() {
        var before = ana.directly().size();
        clock.forward(Duration.ofDays(30));
        campus.deliver();
        var came = ana.directly();
        assertThat(came).hasSizeBetween(before, before + 1);

        clock.forward(Duration.ofDays(-30));
        campus.deliver();
        campus.pass(Duration.ofDays(3));

        assertThat(ana.directly()).isEqualTo(came);
    }
}
