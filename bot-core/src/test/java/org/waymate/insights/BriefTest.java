package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// The program is set up on Monday, 5 October 2026, at ten in Berlin.
@CoreTest
class BriefTest {

    private static final Instant NEXT_MONDAY = Instant.parse("2026-10-12T07:00:00Z");

    @Autowired private Campus campus;
    @Autowired private SettableClock clock;

    private Visitor noor;

    @BeforeEach
    void noorRunsIt() {
        noor = campus.noor();
    }

    @Test
    void comesOnMondayAtNineByTheProgramsClockAndOnce() {
        campus.until(NEXT_MONDAY.minusSeconds(1));
        assertThat(noor.directly()).isEmpty();

        campus.until(NEXT_MONDAY);
        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Nothing needs you in First Year Together right now.").contains("People: ");
        campus.until(NEXT_MONDAY.plusSeconds(3 * 86_400));
        assertThat(noor.directly()).hasSize(1);

        campus.until(Instant.parse("2026-10-19T07:00:00Z"));
        assertThat(noor.directly()).hasSize(2);
    }

    @Test
    void saysWhatNeedsThemWithTheButtonThatLeadsThere() {
        campus.waitingMentor("Ben");

        campus.until(NEXT_MONDAY);

        assertThat(noor.directly()).last().asString()
                .startsWith("One thing needs you in First Year Together: press its button.")
                .contains("Ben would like to mentor (Studying and courses) and waits for 6 days.");
        noor.presses("Ask or not now");
        assertThat(noor.told()).contains("Ben");
        noor.presses("With chart and table");
        assertThat(noor.told()).startsWith("One thing needs you");
    }

    @Test
    void weeksLaterItsLinesSayWhatHasBecomeOfThem() {
        campus.waitingMentor("Ben");
        campus.pass(Duration.ofMinutes(1));
        campus.waitingMentor("Max");
        campus.until(NEXT_MONDAY);
        var approveBen = noor.codes("Approve").getFirst();
        noor.typesAsCoordinator("waiting").presses("Not now");
        campus.pass(Duration.ofDays(30));

        noor.pressesCode(approveBen);

        assertThat(noor.told()).startsWith("One thing needs you").contains(
                "Ben is not a mentor now: decided by Noor.",
                "Max would like to mentor (Studying and courses) and waits for 36 days.");
    }

    @Test
    void whatWasMissedForADayComesAndForThreeDaysDoesNot() {
        clock.set(NEXT_MONDAY.plusSeconds(86_400));
        campus.deliver();
        assertThat(noor.directly()).hasSize(1);

        clock.set(Instant.parse("2026-10-22T07:00:00Z"));
        campus.deliver();
        assertThat(noor.directly()).hasSize(1);
    }

    @Test
    void afterTheLastDayNothingComes() {
        clock.set(Instant.parse("2027-02-01T08:00:00Z"));
        campus.deliver();

        assertThat(noor.directly()).isEmpty();
    }

    @Test
    void whoMayNotSeeItGetsNone() {
        var ana = campus.mentee("Ana");
        var read = ana.directly().size();

        campus.until(NEXT_MONDAY);

        assertThat(ana.directly()).hasSize(read);
    }
}
