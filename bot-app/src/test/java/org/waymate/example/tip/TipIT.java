package org.waymate.example.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.waymate.app.StartedJar;
import org.waymate.journey.OnDiscord;
import org.waymate.journey.OnSlackByHttp;
import org.waymate.testing.Somebody;

/// The README's example of a room. The packaged program with this folder and its words beside it has one more
/// command everywhere.
class TipIT {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String DOES = "Gives you a tip for your next meeting";

    @Test
    void oneFolderIsACommandEverywhere(@TempDir Path home, @TempDir Path classes) throws Exception {
        FileSystemUtils.copyRecursively(Path.of("target/test-classes/org/waymate/example"),
                classes.resolve("org/waymate/example"));
        try (var slack = new OnSlackByHttp(); var discord = new OnDiscord()) {
            var environment = new HashMap<>(Map.of("WAYMATE_PLAYGROUND", "on"));
            environment.putAll(slack.environment());
            environment.putAll(discord.environment());
            try (var waymate = StartedJar.with(classes, home, environment)) {
                slack.reach(waymate);
                discord.reach(waymate);

                onSlack(slack);
                assertThat(discord.commands()).contains("\"tip\"", DOES, "Te da un consejo");
                assertThat(waymate.page("/playground/complete?pane=1&who=noor&line=/mentor%20ti"))
                        .contains("/mentor tip", DOES);
            }
        }
    }

    private static void onSlack(OnSlackByHttp slack) {
        var noor = slack.somebody("Noor", LONDON, Locale.UK, true);
        noor.types("/mentor-admin setup").fills(Map.of("name", "First Year Together", "first-day",
                LocalDate.now(LONDON).toString(), "last-day", LocalDate.now(LONDON).plusMonths(8).toString(),
                "help-card", "Call 112."));
        reads(noor, "First Year Together is ready");
        noor.presses("Open for joining");
        reads(noor, "Shall I open First Year Together");
        noor.presses("Open now");
        reads(noor, "First Year Together is open");
        noor.types("/mentor join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes"));

        noor.types("/mentor help");
        reads(noor, "/mentor tip", DOES);
        noor.types("/mentor tip listening");
        reads(noor, "Here is a tip about listening");
        assertThat(slack.broken()).isEmpty();
    }

    /// Slack shows an answer when it has come.
    private static void reads(Somebody who, String... words) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(who.told()).contains(words));
    }

    @Test
    void theReadmeShowsItWhole() throws Exception {
        var readme = Files.readString(Path.of("../README.md"));

        for (var name : new String[]{"TipCommand", "TipConversation"}) {
            var source = Files.readString(Path.of("src/test/java/org/waymate/example/tip/" + name + ".java"));
            assertThat(readme).contains(source.substring(source.indexOf(";\n") + 1).strip());
        }
    }
}
