package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.app.StartedJar;
import org.waymate.testing.Somebody;

/// Slack and Discord at once, and what becomes of the one when the other turns us away.
@Tag("drill")
class TwoPlatformsIT {

    private static final Map<String, String> WRONG_TOKEN = Map.of("SLACK_BOT_TOKEN", "xoxb-wrong");

    @TempDir private Path home;

    @Test
    void oneProcessServesBothAtOnce() throws Exception {
        try (var slack = new OnSlackBySocket();
                var discord = new OnDiscord();
                var waymate = StartedJar.in(home, together(slack, discord, Map.of()))) {
            slack.reach(waymate);
            discord.reach(waymate);

            setsUp(slack.somebody("Noor", Term.LONDON, Locale.UK, true), "First Year Together");
            setsUp(discord.somebody("Nadia", Term.MADRID, Locale.UK, true), "Second Year Together");

            assertThat(waymate.page("/actuator/health")).contains("\"status\":\"UP\"");
            assertThat(slack.broken()).isEmpty();
            assertThat(discord.broken()).isEmpty();
        }
    }

    @Test
    void aTokenThatSlackRefusesIsNamedByHealthWhileDiscordGoesOn() throws Exception {
        try (var slack = new OnSlackBySocket();
                var discord = new OnDiscord();
                var waymate = StartedJar.in(home, together(slack, discord, WRONG_TOKEN))) {
            discord.reach(waymate);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(
                    () -> assertThat(waymate.page("/actuator/health")).contains("\"status\":\"DOWN\"",
                            "Slack refuses the token in SLACK_BOT_TOKEN", "\"discord\":\"connected\""));
            setsUp(discord.somebody("Nadia", Term.MADRID, Locale.UK, true), "Second Year Together");
        }
    }

    @Test
    void whenTheOnlyTokenIsWrongItSaysSoAndEnds() throws Exception {
        try (var slack = new OnSlackBySocket();
                var waymate = StartedJar.in(home, together(slack, WRONG_TOKEN))) {
            ends(waymate, "Slack refuses the token in SLACK_BOT_TOKEN");
        }
    }

    @Test
    void whenTheOnlyTokenIsWrongOnDiscordToo() throws Exception {
        try (var discord = new OnDiscord();
                var waymate = StartedJar.in(home, together(discord, Map.of("DISCORD_BOT_TOKEN", "wrong")))) {
            ends(waymate, "DISCORD_BOT_TOKEN");
        }
    }

    private static void ends(StartedJar waymate, String why) throws Exception {
        assertThat(waymate.exitCode()).isNotZero();
        assertThat(waymate.output()).contains(why, "No platform is left").doesNotContain("\tat ");
    }

    private static void setsUp(Somebody coordinator, String name) {
        var term = Term.next();
        coordinator.types("/mentor-admin setup").fills(Map.of("name", name, "first-day",
                term.firstDay().toString(), "last-day", term.lastDay().toString(), "help-card", "Call 112."));
        assertThat(coordinator.told()).contains(name + " is ready");
        coordinator.presses("Open for joining");
        coordinator.presses("Open now");
    }

    private static Map<String, String> together(Front one, Front other, Map<String, String> over) {
        var all = new HashMap<>(one.environment());
        all.putAll(other.environment());
        all.putAll(over);
        return all;
    }

    private static Map<String, String> together(Front one, Map<String, String> over) {
        return together(one, one, over);
    }
}
