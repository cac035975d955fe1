package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.app.StartedJar;

/// The demo program at the size of a whole first year: it is made, a week is lived, and what coordinators and visitors
/// look at still fits.
@Tag("drill")
class HundredsIT {

    /// On a machine that has other things to do as well.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void fourHundredPeopleLiveForAWeek(@TempDir Path home) throws Exception {
        try (var waymate = StartedJar.in(home); var browser = new Browser()) {
            browser.goesTo(waymate.address());
            awaitMade(browser);
            browser.sends("/playground/start/hundreds");
            awaitMade(browser);

            assertThat(summary(browser)).containsPattern("3\\d\\d mentees, 9\\d mentors")
                    .containsPattern("Pairs [12]\\d\\d ").contains("for 9 days");
            var nav = browser.sees("/playground/nav?pane=1&who=noor&at=dm-noor");
            assertThat(nav.select(".people li")).hasSize(50);
            assertThat(nav.text()).contains("and 350 more");
            assertThat(browser.sees("/playground/nav?pane=1&who=noor&at=dm-noor&find=zofia")
                    .select(".people li").eachText()).isNotEmpty()
                    .allMatch(name -> name.contains("Zofia"));

            browser.sends("/playground/clock", "by", "WEEK");
            await().atMost(PATIENCE)
                    .until(() -> browser.sees("/playground/clock").select("[aria-busy=true]").isEmpty());

            assertThat(summary(browser)).containsPattern("3\\d\\d mentees, 9\\d mentors")
                    .containsPattern("Last check-in .* \\d\\d+ of [12]\\d\\d pairs met")
                    .containsPattern("Belonging [2-5]\\.\\d of 5 from \\d{2,3} answers");
            assertThat(waymate.lines()).noneMatch(line -> line.matches(".* (WARN|ERROR) .*"));
        }
    }

    private static void awaitMade(Browser browser) {
        await().atMost(PATIENCE)
                .until(() -> browser.sees("/playground/demo").select(".making").isEmpty()
                        && browser.sees("/playground/said?pane=1&who=ana&at=dm-ana").text()
                                .contains("5 de 5"));
    }

    private static String summary(Browser browser) {
        browser.sends("/playground/say", "pane", "1", "who", "noor", "at", "dm-noor", "line",
                "/mentor-admin summary");
        return browser.sees("/playground/said?pane=1&who=noor&at=dm-noor").select("li.bubble").last().text();
    }
}
