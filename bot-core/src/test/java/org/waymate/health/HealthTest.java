package org.waymate.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.delivery.SweepLog;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

@CoreTest
class HealthTest {

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;
    @Autowired private SweepLog sweeps;

    private Visitor noor;

    @BeforeEach
    void noorRunsAProgramWithAna() {
        noor = campus.noor();
        campus.mentee("Ana");
    }

    @Test
    void saysInWordsThatAllIsWell() {
        assertThat(noor.typesAsCoordinator("health").told()).startsWith("""
                I am well. There is nothing to do.
                Slack: Connected
                My messages: One was sent in the last day. None waits.
                When I last looked whether something is to be done:
                """).contains("Ask how it goes: Monday, October 5");
    }

    @Test
    void saysWhatMayNotHaveArrived() {
        platform.loseAnswers(100);
        campus.mentee("Mia");
        campus.pass(Duration.ofMinutes(15));
        platform.loseAnswers(0);

        assertThat(noor.typesAsCoordinator("health").told())
                .startsWith("Something is not as it should be: see below.")
                .contains("None waits. One may not have arrived: the summary says whose.");
    }

    @Test
    void everyPieceOfWorkHasWords() {
        assertThat(noor.typesAsCoordinator("health").told()).doesNotContain(sweeps.all().keySet());
    }

    @Test
    void isForCoordinators() {
        assertThat(campus.mentee("Eva").typesAsCoordinator("health").told())
                .startsWith("Only coordinators can do this.");
    }
}
