package org.waymate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

/// A program always has somebody who runs it.
@CoreTest
class CoordinatorsForgottenTest {

    @Autowired private Campus campus;

    private Visitor noor;

    @BeforeEach
    void noorRunsAProgram() {
        noor = campus.noor();
    }

    @Test
    void theOnlyOneHandsOverFirst() {
        campus.mentee("Ana");
        noor.types("privacy").presses("Forget me");

        assertThat(noor.told()).startsWith("Nobody else runs First Year Together yet")
                .contains("add another coordinator");
        noor.presses("Add a coordinator").fills(Map.of("who", "slack/T1/UAna"));
        goes(noor);
        assertThat(noor.told())
                .startsWith("It is done, and there is nothing to do: I have forgotten you. Thank you");
        assertThat(noor.typesAsCoordinator("summary").told()).startsWith("Only coordinators can do this.");
    }

    @Test
    void whoBecomesTheOnlyOneMeanwhileIsHeldBack() {
        var ana = campus.mentee("Ana");
        noor.typesAsCoordinator("coordinator add").fills(Map.of("who", "slack/T1/UAna"));
        noor.types("privacy").presses("Forget me");
        goes(ana);

        noor.presses("Forget me for good");

        assertThat(noor.told()).startsWith("Nobody else runs First Year Together yet");
        assertThat(noor.typesAsCoordinator("coordinators").told()).contains("Noor");
    }

    @Test
    void whoTakesPartInTwoProgramsGoesFromBoth() {
        var ben = campus.mentor("Ben", noor);
        var zoe = campus.elsewhere("Zoe");
        var there = ben.as(Told.in("T2", false));
        campus.joins(there, Map.of("role", "mentor"));
        zoe.presses("Approve");
        campus.deliver();
        assertThat(zoe.typesAsCoordinator("summary").told()).contains("one mentor");

        goes(ben);

        assertThat(noor.typesAsCoordinator("summary").told()).contains("0 mentors");
        assertThat(zoe.typesAsCoordinator("summary").told()).contains("0 mentors");
    }

    private void goes(Visitor who) {
        who.types("privacy").presses("Forget me").presses("Forget me for good");
        campus.deliver();
    }
}
