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

/// Who says nothing three times is asked how often they want to be asked. Ben is the mentor of Ana and Mia; all are
/// asked on 14 and 28 October, 11 and 25 November, 9 and 23 December.
@CoreTest
class PaceIT {

    private static final Instant FIRST = Instant.parse("2026-10-14T15:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-11-11T16:00:00Z");
    private static final Instant FOURTH = Instant.parse("2026-11-25T16:00:00Z");
    private static final Instant FIFTH = Instant.parse("2026-12-09T16:00:00Z");
    private static final Instant SIXTH = Instant.parse("2026-12-23T16:00:00Z");

    private static final String ASKS = "three check-ins without an answer, and that is fine.";

    @Autowired private Campus campus;

    private Trio trio;
    private Visitor ana;

    @BeforeEach
    void nobodyHasSaidAnythingYet() {
        trio = Trio.on(campus);
        ana = trio.ana();
    }

    @Test
    void afterThreeWithoutAnAnswerTheyAreAskedInTheFourthAndOnlyOnce() {
        campus.until(THIRD);
        assertThat(ana.directly()).noneMatch(told -> told.contains(ASKS));

        campus.until(FOURTH);

        assertThat(last(ana)).isEqualTo(
                """
                        Check-in: have you met? Please press what fits.
                        The coordinators read your answers. The person you meet with never does.
                        Ben: have you met?
                        Ben: three check-ins without an answer, and that is fine. Shall I go on asking, ask less often, or stop? \
                        If you press nothing, all stays as it is. The coordinators see only how many people have stopped.""");
        campus.until(SIXTH);
        assertThat(last(ana)).doesNotContain(ASKS);
    }

    @Test
    void aMentorIsAskedForEachMentee() {
        campus.until(FIRST);
        trio.ben().presses("Not yet");

        campus.until(FOURTH);
        assertThat(last(trio.ben())).contains("Mia: " + ASKS).doesNotContain("Ana: " + ASKS);
        campus.until(FIFTH);
        assertThat(last(trio.ben())).contains("Ana: " + ASKS).doesNotContain("Mia: " + ASKS);
    }

    @Test
    void answeringAnythingSetsTheCountBack() {
        campus.until(THIRD);
        ana.presses("Ask me later");

        campus.until(SIXTH);
        assertThat(ana.directly()).noneMatch(told -> told.contains(ASKS));
    }

    @Test
    void whoGoesOnIsAskedAsBeforeAndAgainAfterThreeMore() {
        campus.until(FOURTH);
        assertThat(ana.presses("Go on").told()).endsWith(
                "Ben: I ask how it goes as usual, the next time on Wednesday, December 9.");

        campus.until(FIFTH);
        assertThat(last(ana)).startsWith("Check-in: have you met?").doesNotContain(ASKS);
        campus.until(Instant.parse("2027-01-20T16:00:00Z"));
        assertThat(last(ana)).contains(ASKS);
    }

    @Test
    void lessOftenIsEverySecondTime() {
        campus.until(FOURTH);
        ana.presses("Less often").presses("Not yet");
        assertThat(ana.told()).endsWith(
                "Ben: I ask how it goes every second time only, the next time on Wednesday, December 23.");

        var heard = asked();
        campus.until(SIXTH.minusSeconds(1));
        assertThat(asked()).isEqualTo(heard);
        campus.until(SIXTH);
        assertThat(asked()).isEqualTo(heard + 1);
        ana.presses("Not yet");
        campus.until(Instant.parse("2027-01-20T15:59:59Z"));
        assertThat(asked()).isEqualTo(heard + 1);
        campus.until(Instant.parse("2027-01-20T16:00:00Z"));
        assertThat(asked()).isEqualTo(heard + 2);
    }

    @Test
    void whoStopsIsAskedNoMoreAndTheOtherStillIs() {
        campus.until(FOURTH);
        ana.presses("Stop");
        assertThat(ana.told()).startsWith("Thank you").contains("Ben: you said nothing, and that is fine.")
                .endsWith(
                        "Ben: I do not ask how it goes any more. The coordinators see only how many people have stopped.");
        var heard = asked();

        campus.until(SIXTH);

        assertThat(asked()).isEqualTo(heard);
        assertThat(last(trio.ben())).startsWith("Check-in: have you met?").contains("Ana: have you met?");
        trio.noor().typesAsCoordinator("settings").fills(Map.of("weeks", "1"));
        campus.until(Instant.parse("2027-01-20T16:00:00Z"));
        assertThat(asked()).isEqualTo(heard);
    }

    @Test
    void theCoordinatorReadsHowManyHaveStopped() {
        campus.until(FOURTH);
        ana.presses("Stop");

        assertThat(trio.noor().typesAsCoordinator("summary").told())
                .contains("; one person has stopped being asked").doesNotContain("Ana");
    }

    @Test
    void itCanBeChangedAtAnyTime() {
        campus.until(FIRST);
        ana.types("often");
        assertThat(ana.told()).isEqualTo("""
                This is how often I ask how it goes. Press what you like, or nothing if it is fine as it is.
                Ben: I ask how it goes as usual, the next time on Wednesday, October 28.""");
        ana.presses("Stop");
        campus.until(FOURTH);
        assertThat(asked()).isEqualTo(1);
        assertThat(ana.types("").told()).contains("I do not ask how it goes any more, as you wished.");

        ana.presses("How often").presses("Go on");

        assertThat(ana.told()).endsWith("the next time on Wednesday, December 9.");
        campus.until(FIFTH);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void nobodyChangesItForSomebodyElse() {
        campus.until(FIRST);
        ana.types("often");
        var stop = ana.code("Stop");

        assertThat(trio.mia().pressesCode(stop).told())
                .startsWith("This belongs to somebody else or is over");
        assertThat(ana.types("often").told()).contains("as usual");
        assertThat(campus.mentee("Eva").types("often").told()).startsWith("You are matched with nobody");
    }

    private long asked() {
        return ana.directly().stream().filter(told -> told.contains("Ben: ")).count();
    }

    private static String last(Visitor who) {
        return who.directlyBesidesPulse().getLast();
    }
}
