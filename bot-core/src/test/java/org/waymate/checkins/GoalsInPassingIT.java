package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// The check-in comes on Wednesday, 14 October, at five.
@CoreTest
class GoalsInPassingIT {

    private static final String ASKS = "Check-in: have you met? Please press what fits.";

    @Autowired private Campus campus;

    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void anaAndBenAreTogether() {
        var trio = Trio.on(campus);
        ben = trio.ben();
        ana = trio.ana();
    }

    @Test
    void openGoalsStandBeneathTheQuestionAndOnlyTheirOwnerReadsThem() {
        ana.types("goal add one").types("goal add two").types("goal add three").types("goal add four");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        assertThat(ana.directly().getLast()).isEqualTo(ASKS + """

                The coordinators read your answers about meeting. The person you meet with never does. \
                Your goals are seen by you alone.
                Ben: have you met?
                one
                two
                three""");
        assertThat(ben.directly()).noneMatch(message -> message.contains("three"));
    }

    @Test
    void withoutGoalsTheQuestionStandsAlone() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));

        assertThat(ana.directly().getLast()).endsWith("Ben: have you met?").doesNotContain("goals");
    }

    @Test
    void aPressAnswersItsRowAndLeavesTheOthers() {
        ana.types("goal add one").types("goal add two");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("help").presses("Done");

        assertThat(ana.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(ana.told()).startsWith(ASKS)
                .endsWith("Ben: have you met?\none: done on Wednesday, October 14.\ntwo");
        campus.deliver();
        assertThat(ana.directly().getLast()).endsWith("one: done on Wednesday, October 14.\ntwo");
        ana.pressesCode(goalsNotYet());
        assertThat(ana.told()).endsWith("two: you said not yet. That is fine.");
        ana.presses("Change");
        assertThat(ana.told()).endsWith("\none\ntwo: you said not yet. That is fine.");
        ana.presses("Yes, we met").presses("4");
        assertThat(ana.told()).startsWith("Thank you, I have your answers.").contains("\none\n");
    }

    @Test
    void aSecondPressChangesNothing() {
        ana.types("goal add one");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("help");
        var done = ana.code("Done");
        var notYet = goalsNotYet();
        ana.pressesCode(done).pressesCode(done).pressesCode(notYet);

        assertThat(ana.told()).endsWith("one: done on Wednesday, October 14.");
    }

    @Test
    void nobodyElseAnswersForThem() {
        ana.types("goal add one");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("help");
        var done = ana.code("Done");

        assertThat(ben.pressesCode(done).told()).startsWith("This check-in belongs to somebody else");
        assertThat(ana.types("goal list").told()).startsWith("Your goals: 1 open.");
    }

    @Test
    void whatIsSaidElsewhereStandsThereToo() {
        ana.types("goal add one");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("goal list").presses("Done");
        campus.deliver();

        assertThat(ana.directly().getLast()).endsWith("one: done on Wednesday, October 14.");
    }

    @Test
    void theNextCheckInAsksAnewWhatWasNotYetAndForgetsWhatIsDone() {
        ana.types("goal add one").types("goal add two");
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ana.types("help");
        ana.presses("Done");
        ana.pressesCode(goalsNotYet());
        campus.until(Instant.parse("2026-10-28T16:00:00Z"));

        assertThat(ana.directly().getLast()).startsWith(ASKS).endsWith("Ben: have you met?\ntwo");
    }

    /// Their last goal's: the question above has such a button too.
    private String goalsNotYet() {
        return ana.codes("Not yet").getLast();
    }
}
