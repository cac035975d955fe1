package org.waymate.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Plan> plans() {
        return Stream.concat(LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> new Plan(seed, 1, DAYS)),
                Stream.of(A_TERM));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theHealthyCoreBreaksNoLaw(Plan plan) {
        var report = simulations.live(plan);
        System.out.println("Simulation: " + report);

        assertThat(report.broken()).isEmpty();
    }

    /// What only happens now and then needs a longer life.
    @ParameterizedTest
    @EnumSource
    void isFoundOut(Defect defect) {
        var found = plans().map(plan -> simulations.live(plan, Optional.of(defect)))
                .filter(report -> !report.broken().isEmpty()).findFirst();

        assertThat(found).as("%s: %s", defect, defect.sentence()).isPresent();
        found.ifPresent(report -> System.out.printf("Planted: | %s | %s | %s |%n", defect.sentence(),
                report.lawsBroken().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
                report.plan()));
    }
}
