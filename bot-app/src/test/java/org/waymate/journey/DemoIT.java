package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.app.StartedJar;

/// Check-ins fall on one weekday, so the demo program has to come out right on whatever day somebody looks first, and the
/// tour has to find everybody where it needs them.
@Tag("drill")
class DemoIT {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void isMadeOnWhateverDay(int ahead, @TempDir Path home) throws Exception {
        try (var waymate = StartedJar.in(home, Map.of("WAYMATE_CLOCK_AHEAD", "P%dD".formatted(ahead)));
                var browser = new Browser()) {
            browser.goesTo(waymate.address());
            await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> {
                assertThat(browser.sees("/playground/demo").select(".making")).isEmpty();
                assertThat(browser.sees("/playground/said?pane=1&who=ana&at=dm-ana").text())
                        .contains("5 de 5");
            });

            browser.sends("/playground/say", "pane", "1", "who", "noor", "at", "dm-noor", "line",
                    "/mentor-admin summary");
            assertThat(browser.sees("/playground/said?pane=1&who=noor&at=dm-noor").select("li.bubble").last()
                    .text())
                    .as("no number is zero, on day " + ahead)
                    .containsPattern("20 mentees, 9 mentors .*Pairs 1\\d ")
                    .contains("waits for a mentor (Feeling well) for 9 days")
                    .containsPattern(
                            "Last check-in .* [1-9]\\d* of 1\\d pairs met; [1-9]\\d of \\d\\d people")
                    .containsPattern("Belonging [2-5]\\.\\d of 5 from \\d+ answers")
                    .contains("would like to mentor (", "waits for an answer from ", "Match with ");
            new TourByHand(browser).isTaken();
            assertThat(waymate.lines()).noneMatch(line -> line.matches(".* (WARN|ERROR) .*"));
        }
    }
}
