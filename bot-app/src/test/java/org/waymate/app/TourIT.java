package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.waymate.web.browser.Screen;

/// The tour through the demo program, in a real browser. With `-Dwaymate.docs.write=true` it takes the pictures of the
/// README anew.
@Tag("drill")
class TourIT {

    private static final Path PICTURES = Boolean.getBoolean("waymate.docs.write")
            ? Path.of("..", "docs", "pictures")
            : Path.of("target", "pictures");
    private static final Duration MINUTES = Duration.ofMinutes(4);

    @TempDir Path home;
    @TempDir Path profile;

    @Test
    void leadsFromAskingToTheSummaryInEightClicks() throws Exception {
        try (var waymate = StartedJar.in(home); var screen = new Screen(profile, 1080, waymate.address())) {
            screen.window(1080, 720);
            screen.look("/");
            screen.seeNone(".making", MINUTES);
            screen.press("#tour-offer .primary");

            seen(screen, 1, "#log-1", "Nobody has been asked yet", "asking");
            seen(screen, 2, "#log-1", "Mia asks for a mentor", "accepting");
            seen(screen, 3, "#log-1", "You said yes", "accepted");
            seen(screen, 4, "#log-2", "Meet Theo", "introduction");
            seen(screen, 5, "#log-1 .toured", "Yes, we met", "check-in");
            seen(screen, 6, "dialog[open] .discord", "How useful", "platforms");
            seen(screen, 7, "#log-1 .toured", "Send now", "announcing");
            seen(screen, 8, "#log-2", "Pizza for everybody", "announced");
            screen.see("#tour", "That was the tour");
            screen.see("#log-1 .bubble:last-child", "pairs met");
            screen.run("document.querySelector('#log-1 .bubble:last-child').scrollIntoView()");
            picture(screen, "summary");
            screen.type(Keys.ENTER);
            screen.seeNone("#tour", Screen.PATIENCE);
            assertThat(screen.complaints()).isEmpty();
            assertThat(waymate.lines()).noneMatch(line -> line.matches(".* (WARN|ERROR) .*"));
        }
    }

    private static void seen(Screen screen, int step, String where, String words, String picture)
            throws IOException {
        await(screen, step);
        screen.see(where, words);
        screen.seeFocus("#tour-next");
        picture(screen, picture);
        screen.press("#tour-next");
    }

    private static void await(Screen screen, int step) {
        screen.seeNone("body:not(:has(#tour .next [name=from][value='" + step + "']))", MINUTES);
    }

    private static void picture(Screen screen, String name) throws IOException {
        if (List.of("asking", "introduction", "check-in", "platforms", "announcing", "summary")
                .contains(name)) {
            screen.picture(PICTURES.resolve(name + ".png"));
        }
    }
}
