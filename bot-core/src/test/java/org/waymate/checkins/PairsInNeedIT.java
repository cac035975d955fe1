package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.insights.BriefMark;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// What coordinators read of two who don't go on, and how it is settled. Ben is the mentor of Ana and Mia.
@CoreTest
class PairsInNeedIT {

    @Autowired private Campus campus;

    private Trio trio;
    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void anaIsAsked() {
        trio = Trio.on(campus);
        noor = trio.noor();
        ana = trio.ana();
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
    }

    @Test
    void whatDidNotWorkOutIsClosedKindlyInTwoTaps() {
        ana.presses("It didn't work out");
        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains("Ana and Ben: at a check-in it was said that it didn't work out.");

        noor.presses("Close");
        assertThat(noor.told()).contains("Shall I close the match of Ben and Ana?");
        noor.presses("Close it kindly");

        assertThat(noor.told()).contains("Done: Ben and Ana are matched no more, ended by Noor.");
        campus.deliver();
        assertThat(ana.directly()).last().asString()
                .startsWith("Your time with Ben as your mentor ends here").contains("first in line");
        assertThat(trio.ben().directly()).last().asString()
                .startsWith("Your time with Ana as their mentor ends here");
        assertThat(trio.ben().types("status").told()).contains("Mia").doesNotContain("Ana");
    }

    @Test
    void whoeverIsClosedIsNotAskedAgainForTheSame() {
        ana.presses("It didn't work out");
        noor.typesAsCoordinator("summary").presses("Close").presses("Close it kindly");
        campus.deliver();

        assertThat(ana.types("status").told()).doesNotContain("Ben");
    }

    @Test
    void whoSaysSomethingElseNeedsNobodyAnyMore() {
        ana.presses("It didn't work out");
        noor.typesAsCoordinator("summary");
        var close = noor.code("Close");
        ana.presses("Change").presses("Yes, we met");

        assertThat(noor.typesAsCoordinator("summary").told()).startsWith("Nothing needs you");
        assertThat(noor.pressesCode(close).told()).contains("Ana and Ben: by now something else was said");
    }

    @Test
    void whoIsMatchedWithThemReadsNothingOfItAsACoordinator() {
        noor.typesAsCoordinator("coordinator add <slack/T1/UBen|@ben>");
        ana.presses("It didn't work out");

        assertThat(trio.ben().typesAsCoordinator("summary").told()).startsWith("Nothing needs you");
    }

    @Test
    void twoOfWhomNothingIsHeardAreNudgedKindlyAndOnceAFortnight() {
        trio.mia().presses("Yes, we met");
        campus.until(Instant.parse("2026-11-02T15:00:00Z"));
        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains(
                "Ana and Ben: I have asked both since Wednesday, October 14 and heard nothing from either.");
        var nudge = noor.code("Nudge both kindly");

        noor.pressesCode(nudge);

        assertThat(noor.told()).contains("had a kind word on Monday, November 2, on behalf of Noor");
        campus.deliver();
        assertThat(ana.directly()).last().asString().startsWith(
                "A kind word from First Year Together: how is it going with Ben?");
        var heard = ana.directly().size();
        noor.pressesCode(BriefMark.bare(nudge));
        assertThat(noor.told()).contains("nobody gets more than one a fortnight");
        campus.deliver();
        assertThat(ana.directly()).hasSize(heard);
    }

    @Test
    void theWayToSomebodyIsShown() {
        ana.presses("It didn't work out");

        noor.typesAsCoordinator("summary").presses("Write to Ana");

        assertThat(noor.told()).startsWith("You reach Ana in this chat");
    }

    @Test
    void whoWaitsForAnAnswerIsHelpedByANudgeToTheOther() {
        ana.presses("Not yet").presses("Waiting for an answer").presses("Tell a coordinator");
        noor.typesAsCoordinator("summary").presses("Nudge Ben kindly");
        assertThat(noor.told()).contains("Done: I bring Ben a kind word");

        noor.presses("Settled");

        assertThat(noor.told()).startsWith("Nothing needs you").contains("Done: Ana no longer waits");
    }

    @Test
    void othersPressInVain() {
        ana.presses("It didn't work out");
        var close = noor.typesAsCoordinator("summary").presses("Close").code("Close it kindly");
        var write = noor.typesAsCoordinator("summary").code("Write to Ana");
        var zoe = campus.elsewhere("Zoe");

        assertThat(zoe.pressesCode(close).told()).startsWith("This");
        assertThat(zoe.pressesCode(write).told()).startsWith("Nobody like that takes part");
        assertThat(ana.pressesCode(close).told()).startsWith("Only coordinators can do this.");
        assertThat(ana.types("status").told()).contains("Ben");
    }
}
