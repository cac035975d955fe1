package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

/// How many taps a brief of seven takes, from the message that stands there to its last line.
@CoreTest
class BriefTapsTest {

    private static final Instant MONDAY = Instant.parse("2026-10-12T07:00:00Z");

    @Autowired private Campus campus;

    @Test
    void aBriefOfSevenIsSettledWithFourteenTapsAtMost() {
        var noor = campus.noor();
        campus.mentee("Mia").types("help-me").presses("Ask a coordinator to write to me");
        campus.mentee("Eva").types("report").fills(Map.of("words", "It does not work"));
        List.of("Ben", "Max", "Ole", "Ida", "Kim").forEach(campus::waitingMentor);
        campus.until(MONDAY);
        assertThat(noor.directly()).last().asString().startsWith("7 things need you");

        var taps = 0;
        for (var deed : List.of("I'll take it", "I'll take it", "Settled", "Settled", "Approve", "Approve",
                "Approve", "Approve", "Approve")) {
            noor.presses(deed);
            taps++;
        }

        assertThat(noor.told()).startsWith("Nothing needs you in First Year Together right now.");
        assertThat(taps).isLessThanOrEqualTo(14);
    }
}
