package org.waymate.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Laws that nothing breaks prove nothing: each defect has to be found out by one of them, in a life in which
/// the healthy core breaks none.
@Simulated
@Tag("drill")
class PlantedDefectsIT {

    private static final int SEEDS = 3;
    private static final int DAYS = 35;
    private static final Plan A_TERM = new Plan(4, 3, 110);

    private final Simulations simulations;

    PlantedDefectsIT(@Autowired Simulations simulations) {
        this.simulations = simulations;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theHealthyCoreBreaksNoLaw(long seed) {
        var report = simulations.live(plan(seed));
        System.out.println("Simulation: " + report);

        assertThat(report.broken()).isEmpty();
    }

    /// What only happens now and then needs a longer life.
    @ParameterizedTest
    @EnumSource
    void isFoundOut(Defect defect) {
        var found = Stream.concat(LongStream.rangeClosed(1, SEEDS).mapToObj(PlantedDefectsIT::plan),
                Stream.of(A_TERM)).map(plan -> simulations.live(plan, Optional.of(defect)))
                .filter(report -> !report.broken().isEmpty()).findFirst();

        assertThat(found).as("%s: %s", defect, defect.sentence()).isPresent();
        found.ifPresent(report -> System.out.printf("Planted: | %s | %s | %s |%n", defect.sentence(),
                report.lawsBroken().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
                report.plan()));
    }

    private static Plan plan(long seed) {
        return new Plan(seed, 1, DAYS);
    }
}
