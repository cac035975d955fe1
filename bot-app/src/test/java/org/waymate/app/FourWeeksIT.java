package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.web.browser.Screen;

/// Four weeks with the demo of thirty, by the page's own clock, while everybody answers by themselves: what a mentee, a
/// mentor of five and the coordinator saw, and how often the bot wrote to whom. All of it is kept in
/// `target/four-weeks`.
@Tag("drill")
class FourWeeksIT {

    private static final Path KEPT = Path.of("target", "four-weeks");
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final int WEEKS = 4;
    private static final int LONGEST_WAIT = 21;
    private static final Pattern DAYS = Pattern.compile("for (\\d+) days");
    /// A mentee, her mentor, who has five, and the coordinator.
    private static final List<String> SEEN = List.of("zuri", "kofi", "noor");

    @TempDir Path home;
    @TempDir Path profile;

    @Test
    void nobodyIsWrittenToTooOften() throws Exception {
        Instant begun;
        try (var waymate = StartedJar.in(home); var screen = new Screen(profile, 1280, waymate.address())) {
            screen.look("/?who=kofi");
            screen.seeNone(".making", MINUTES);
            begun = now(screen);
            for (var week = 1; week <= WEEKS; week++) {
                aWeekGoesBy(screen);
                pictures(screen, "week-" + week);
            }
            asksForMore(screen);
            nobodyWaitsForEver(screen);
            assertThat(waymate.lines()).noneMatch(line -> line.matches(".* (WARN|ERROR) .*"));
        }
        counted(new UnaskedByWeek(Delivered.in(home.resolve("playground").resolve("waymate")), begun, WEEKS));
    }

    private static void counted(UnaskedByWeek unasked) throws IOException {
        Files.writeString(KEPT.resolve("unasked.md"), unasked.table());
        assertThat(unasked.median("mentee")).as("a mentee's week").isLessThanOrEqualTo(2);
        assertThat(unasked.medianOf("Kofi")).as("the week of a mentor of five").isLessThanOrEqualTo(4);
        assertThat(unasked.median("coordinator")).as("a coordinator's week").isLessThanOrEqualTo(2);
    }

    private static void aWeekGoesBy(Screen screen) {
        screen.width(1280);
        var before = now(screen);
        screen.press("#jump-week");
        screen.seeNone("body:has(#clock-time[datetime='" + before + "'])", MINUTES);
        screen.seeNone("#clock[aria-busy=true]", MINUTES);
    }

    private static Instant now(Screen screen) {
        return Instant.parse((String) screen.run("return document.querySelector('#clock-time').dateTime"));
    }

    /// From here on they are the visitor's, and answer by themselves no longer.
    private static void asksForMore(Screen screen) throws IOException {
        for (var who : SEEN) {
            screen.look("/?who=" + who);
            var said = screen.count("#log-1 li.bubble");
            screen.say(1, who.equals("noor") ? "/mentor-admin summary" : "/mentor");
            screen.see("#log-1 li.bubble:nth-child(" + (said + 1) + ")", "");
        }
        pictures(screen, "asked");
        screen.look("/?who=kofi");
        screen.see("#log-1", "5 of 5");
    }

    /// The coordinator matches from the summary, as long as somebody has room.
    private static void nobodyWaitsForEver(Screen screen) throws IOException {
        screen.look("/?who=noor");
        screen.say(1, "/mentor-admin queue");
        screen.see("#log-1 li.bubble:last-child", "mentor");
        var queue = (String) screen
                .run("return document.querySelector('#log-1 li.bubble:last-child').innerText");
        Files.writeString(KEPT.resolve("queue.txt"), queue);
        assertThat(DAYS.matcher(queue).results().map(found -> Integer.parseInt(found.group(1))))
                .allMatch(days -> days <= LONGEST_WAIT);
    }

    private static void pictures(Screen screen, String when) throws IOException {
        for (var scheme : List.of("light", "dark")) {
            for (var width : List.of(1280, 390)) {
                screen.scheme(scheme);
                screen.width(width);
                for (var who : SEEN) {
                    screen.look("/?who=" + who);
                    screen.picture(KEPT.resolve("%s-%s-%d-%s.png".formatted(who, when, width, scheme)));
                }
            }
        }
        screen.scheme("light");
    }
}
