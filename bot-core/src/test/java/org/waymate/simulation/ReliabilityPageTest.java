package org.waymate.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reliability.md` has every law that a simulated life is judged by, and every defect that one of them finds.
class ReliabilityPageTest {

    @Test
    void everyLawAndEveryDefectStandsOnThePage() throws IOException {
        var page = Files.readString(Path.of("../docs/reliability.md"));

        assertThat(Stream.concat(
                Law.all().stream().map(law -> "| `" + law.name() + "` | " + law.sentence() + " |"),
                Stream.of(Defect.values()).map(defect -> "| " + defect.sentence() + " |")))
                .allMatch(page::contains);
    }
}
