package org.waymate.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Who waits for an answer may let the coordinators know, and nobody else. Ben is the mentor of Ana and Mia.
@CoreTest
class QuietWordsIT {

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
    void theCoordinatorReadsItInTheSummaryAndSettlesIt() {
        letsKnow();
        assertThat(ana.told()).contains("The coordinators can read that you wait.");
        var heard = noor.directly().size();
        campus.deliver();
        assertThat(noor.directly()).hasSize(heard);

        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains("Ana waits for an answer from Ben, and quietly lets you know.");
        noor.pressesCode("words.list");
        assertThat(noor.told()).isEqualTo("""
                One person waits for an answer from the person they meet with, and quietly lets you know. \
                Please say to nobody else who told you.
                Ana waits for an answer from Ben, and let you know on Wednesday, October 14. \
                I have not told Ben.""");
        var settle = noor.code("Settled");

        noor.presses("Settled");
        assertThat(noor.told()).startsWith("Nobody waits for an answer");
        assertThat(noor.pressesCode(settle).told()).startsWith("Nobody waits for an answer");
        assertThat(noor.typesAsCoordinator("summary").told()).startsWith("Nothing needs you");
    }

    @Test
    void theOtherOfTheTwoReadsNothingOfItEvenAsACoordinator() {
        noor.typesAsCoordinator("coordinator add <slack/T1/UBen|@ben>");
        letsKnow();
        noor.typesAsCoordinator("summary").pressesCode("words.list");
        var settle = noor.code("Settled");
        var ben = trio.ben();

        assertThat(ben.typesAsCoordinator("summary").told()).doesNotContain("waits for an answer");
        assertThat(ben.pressesCode("words.list").told()).startsWith("Nobody waits for an answer");
        assertThat(ben.pressesCode(settle).told()).startsWith("This is not for you to settle");
    }

    @Test
    void whereTheOnlyCoordinatorIsOneOfTheTwoItIsNotOffered() {
        noor.typesAsCoordinator("coordinator add <slack/T1/UBen|@ben>");
        var ben = trio.ben().typesAsCoordinator("coordinators");
        ben.pressesCode(ben.codes("Take out").getLast());

        ana.presses("Not yet").presses("Waiting for an answer");

        assertThat(ana.told()).contains("small tip").doesNotContain("coordinators know");
    }

    @Test
    void whoWaitsNoMoreIsLeftOut() {
        letsKnow();

        ana.presses("Change").presses("Yes, we met");

        assertThat(noor.typesAsCoordinator("summary").told()).startsWith("Nothing needs you");
    }

    private void letsKnow() {
        ana.presses("Not yet").presses("Waiting for an answer").presses("Tell a coordinator");
    }
}
