package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.web.browser.Screen;

/// The packaged program as a visitor first sees it, in a real browser. What it looks like is kept in `target/`.
@Tag("drill")
class LookedAtIT {

    private static final String DIALOG = "dialog[open]";

    @TempDir Path home;
    @TempDir Path profile;

    @Test
    void showsItsDemoAndAnswersInTheLookOfEachPlatform() throws Exception {
        try (var waymate = StartedJar.in(home); var screen = new Screen(profile, 1280, waymate.address())) {
            screen.look("/?who=ana");
            screen.seeNone(".making", Duration.ofMinutes(3));
            screen.see("#log-1", "Ben");
            screen.picture(Path.of("target", "playground-1280.png"));

            presses(screen);
            looksAsElsewhere(screen);
            offersEveryCommand(screen);

            screen.width(390);
            screen.look("/?who=noor");
            screen.see("#log-1", "فريد");
            screen.picture(Path.of("target", "playground-390.png"));
            assertThat(screen.complaints()).isEmpty();
        }
    }

    /// Noor sees the one whom nobody has room for.
    private static void presses(Screen screen) {
        screen.look("/?who=noor");
        var before = screen.count("#log-1 > ol > li");

        screen.run("""
                [...document.querySelectorAll('#log-1 .choice')]
                    .findLast(button => button.textContent.includes('See who has no mentor')).click()""");

        screen.see("#log-1 > ol > li:nth-child(" + (before + 1) + ")", "فريد");
    }

    private static void looksAsElsewhere(Screen screen) {
        screen.press("#log-1 li:last-child .as button:nth-child(1)");
        screen.see(DIALOG + " .json", "\"blocks\"");
        screen.press(DIALOG + " header .plain");
        screen.see(DIALOG + " .json", "\"components\"");
        screen.press(DIALOG + " [data-close]");
        screen.seeNone(DIALOG, Duration.ofSeconds(10));
    }

    private static void offersEveryCommand(Screen screen) {
        screen.line(1).sendKeys("/");
        screen.see(".completions", "/mentor-admin summary");
        screen.see(".completions", "/mentor-admin waiting");
    }
}
