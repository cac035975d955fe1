package org.waymate.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A few lives of one program, with all that may go wrong; the long ones are in [SimulationDrillIT]. The tag says that
/// it is lived on PostgreSQL as well.
@Simulated
@Tag("drill")
@Tag("both")
class SimulationIT {

    private final Simulations simulations;

    SimulationIT(@Autowired Simulations simulations) {
        this.simulations = simulations;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyLawHolds(long seed) {
        var report = simulations.live(new Plan(seed, 1, 35));
        System.out.println("Simulation: " + report);

        assertThat(report.broken()).as(report.toString()).isEmpty();
    }

    @Test
    void theSameSeedLivesTheSame() {
        assumeFalse("postgres".equals(System.getProperty("waymate.test.database")),
                "PostgreSQL may find rows that nothing puts in order in another one each time");
        var plan = new Plan(3, 1, 12);

        assertThat(simulations.live(plan).hash()).isEqualTo(simulations.live(plan).hash())
                .isNotEqualTo(simulations.live(new Plan(4, 1, 12)).hash());
    }
}
