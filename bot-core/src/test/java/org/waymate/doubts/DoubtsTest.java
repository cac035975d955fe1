package org.waymate.doubts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Try;
import org.waymate.chat.Try.Mode;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Ana and Mia were told of a picnic, and the platform never said whether that arrived.
@CoreTest
class DoubtsTest {

    private static final String AGAIN = "Done: 2 messages are sent again, as Noor decided.";
    private static final String LEFT = "Done: 2 messages are left as they are, as Noor decided, and nobody gets them twice.";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    private Visitor noor;

    @BeforeEach
    void theyWereToldOfAPicnic() {
        noor = campus.noor();
        campus.mentee("Ana");
        campus.mentee("Mia");
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Picnic!"));
        platform.loseAnswers(100);
        noor.presses("Send now");
        campus.deliver();
        campus.pass(Duration.ofMinutes(15));
        platform.loseAnswers(0);
    }

    @Test
    void areSaidWithTheNamesAndWhatSettlesThem() {
        noor.typesAsCoordinator("summary");

        assertThat(noor.told()).contains("2 messages may not have arrived. They were for Ana and Mia. "
                + "Whoever has it already would read it twice; each answer counts once.");
        assertThat(noor.codes("Send again")).hasSize(1);
        assertThat(noor.codes("Leave it")).hasSize(1);
    }

    @Test
    void aPressSendsThemAgainOnce() {
        var again = noor.typesAsCoordinator("summary").code("Send again");
        var before = platform.tries().size();

        assertThat(noor.pressesCode(again).told()).contains(AGAIN);
        campus.deliver();
        assertThat(platform.tries().subList(before, before + 2)).extracting(Try::mode)
                .containsOnly(Mode.FIRST);

        assertThat(noor.pressesCode(again).told()).contains(AGAIN);
        campus.deliver();
        assertThat(platform.tries()).hasSize(before + 2);
        assertThat(noor.typesAsCoordinator("summary").told()).doesNotContain("may not have arrived");
    }

    @Test
    void whatIsLeftIsNeverSentNorSpokenOfAgain() {
        noor.typesAsCoordinator("summary");
        var before = platform.tries().size();

        assertThat(noor.presses("Leave it").told()).contains(LEFT);

        campus.pass(Duration.ofDays(1));
        assertThat(platform.tries()).hasSize(before);
        assertThat(noor.typesAsCoordinator("summary").told()).doesNotContain("may not have arrived");
    }

    @Test
    void whoeverPressesLaterReadsWhatWasDecidedAndByWhom() {
        noor.typesAsCoordinator("coordinator add <slack/T1/UAna|@ana>");
        campus.deliver();
        var ana = campus.visitor("Ana");
        noor.typesAsCoordinator("summary");
        var again = noor.code("Send again");
        var leave = noor.code("Leave it");
        var before = platform.tries().size();

        assertThat(noor.pressesCode(leave).told()).contains(LEFT);
        assertThat(noor.pressesCode(again).told()).contains(LEFT);
        assertThat(ana.pressesCode(again).told()).contains(LEFT);

        campus.pass(Duration.ofDays(1));
        assertThat(platform.tries()).hasSize(before);
    }

    @Test
    void whatIsInDoubtOnceMoreStandsThereAnew() {
        noor.typesAsCoordinator("summary");
        platform.loseAnswers(100);
        noor.presses("Send again");
        campus.deliver();
        campus.pass(Duration.ofMinutes(15));
        platform.loseAnswers(0);

        noor.typesAsCoordinator("summary");
        assertThat(noor.told()).contains("2 messages may not have arrived.");
        assertThat(noor.presses("Leave it").told()).contains(LEFT);
    }

    @Test
    void whereNothingIsInDoubtAnyMoreNothingIsSaidToBeDone() {
        var again = noor.typesAsCoordinator("summary").code("Send again");
        campus.visitor("Ana").types("privacy").presses("Forget me").presses("Forget me for good");
        campus.visitor("Mia").types("privacy").presses("Forget me").presses("Forget me for good");

        assertThat(noor.pressesCode(again).told())
                .contains("By now no message is in doubt, so there is nothing to do.");
    }

    @Test
    void anotherProgramsCoordinatorSettlesNothing() {
        var again = noor.typesAsCoordinator("summary").code("Send again");

        campus.elsewhere("Zoe").pressesCode(again);

        assertThat(noor.typesAsCoordinator("summary").told()).contains("2 messages may not have arrived");
    }
}
