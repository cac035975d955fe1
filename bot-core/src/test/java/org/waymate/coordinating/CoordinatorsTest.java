package org.waymate.coordinating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

@CoreTest
class CoordinatorsTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void noorRunsIt() {
        noor = campus.noor();
        ana = campus.mentee("Ana");
    }

    @Test
    void theOnlyOneStaysAndHasNothingToPress() {
        noor.typesAsCoordinator("coordinators");

        assertThat(noor.told()).startsWith("These people run First Year Together.").contains("Noor (you)");
        assertThat(noor.reply().toString()).doesNotContain("Take out");
    }

    @Test
    void whoIsAddedReadsItAndSeesWhatCoordinatorsSee() {
        adds(noor, ana);
        campus.deliver();

        assertThat(noor.told()).contains("Ana is a coordinator now", "Noor (you)", "Ana");
        assertThat(ana.directly()).last().asString()
                .startsWith("You are a coordinator of First Year Together now: Noor added you.");
        assertThat(ana.typesAsCoordinator("waiting").told()).startsWith("Nobody waits to become a mentor.");
    }

    @Test
    void aSecondTimeChangesNothing() {
        adds(noor, ana);
        adds(noor, ana);
        campus.deliver();

        assertThat(noor.told()).contains("Ana was a coordinator already");
        assertThat(ana.directly()).filteredOn(said -> said.startsWith("You are a coordinator")).hasSize(1);
    }

    @Test
    void whoHasSaidNothingYetIsACoordinatorAsSoonAsTheyDo() {
        var sam = campus.visitor("Sam");
        adds(noor, sam);
        adds(noor, sam);
        assertThat(noor.told()).contains("One person is to come", "I don't know this person yet.");

        assertThat(sam.typesAsCoordinator("coordinators").told()).contains("Sam (you)", "Noor");
        assertThat(noor.typesAsCoordinator("coordinators").told()).doesNotContain("to come");
    }

    @Test
    void whoHasNotComeIsTakenBack() {
        var sam = campus.visitor("Sam");
        adds(noor, sam);
        noor.presses("Take it back");

        assertThat(noor.told()).doesNotContain("to come");
        assertThat(sam.typesAsCoordinator("coordinators").told()).doesNotContain("These people run");
    }

    @Test
    void whoIsTakenOutSeesItNoMoreAndAnOldButtonSaysSo() {
        adds(noor, ana);
        noor.typesAsCoordinator("coordinators");
        var outs = noor.codes("Take out");

        ana.typesAsCoordinator("coordinators").pressesCode(outs.getFirst());
        assertThat(ana.told()).contains("Noor is not a coordinator any more.");
        ana.pressesCode(outs.getFirst());
        assertThat(ana.told()).contains("was not a coordinator any more");
        assertThat(noor.typesAsCoordinator("waiting").told()).contains("coordinators");

        ana.pressesCode(outs.getLast());
        assertThat(ana.told()).startsWith("You are the only coordinator, so you stay one.");
    }

    @Test
    void whoGoesReadsThatTheyHaveGone() {
        adds(noor, ana);
        noor.typesAsCoordinator("coordinators");

        noor.pressesCode(noor.codes("Take out").getFirst());

        assertThat(noor.told()).startsWith("You no longer run First Year Together");
    }

    @Test
    void whoRunsAnotherProgramTakesNobodyOutHere() {
        adds(noor, ana);
        var out = noor.typesAsCoordinator("coordinators").codes("Take out").getLast();

        campus.elsewhere("Nadia").pressesCode(out);

        assertThat(noor.typesAsCoordinator("coordinators").told()).contains("Ana");
    }

    private static void adds(Visitor who, Visitor whom) {
        who.typesAsCoordinator("coordinator add <" + whom.account() + "|@someone>");
    }
}
