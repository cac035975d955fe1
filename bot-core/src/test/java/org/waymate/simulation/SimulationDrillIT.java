package org.waymate.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `-Dwaymate.simulation.seeds` says how many terms are lived, `-Dwaymate.simulation.seed` from which seed on: one seed
/// and its number live a failed one again.
@Simulated
@Tag("faults")
class SimulationDrillIT {

    private static final int SEEDS = Integer.getInteger("waymate.simulation.seeds", 5);
    private static final long FIRST = Long.getLong("waymate.simulation.seed", 11);
    private static final int A_TERM = 110;
    private static final int A_YEAR = 365;

    private final Simulations simulations;

    SimulationDrillIT(@Autowired Simulations simulations) {
        this.simulations = simulations;
    }

    @Test
    void everyLawHoldsInTermsOfThreePrograms() {
        assertThat(LongStream.range(FIRST, FIRST + SEEDS)
                .mapToObj(seed -> broken(new Plan(seed, 3, A_TERM))).flatMap(List::stream)).isEmpty();
    }

    @Test
    void everyLawHoldsInAYear() {
        assertThat(broken(new Plan(FIRST, 1, A_YEAR))).isEmpty();
    }

    private List<String> broken(Plan plan) {
        var report = simulations.live(plan);
        System.out.println("Simulation: " + report);
        return report.broken().stream().map(one -> plan + ": " + one).toList();
    }
}
