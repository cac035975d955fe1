package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymate.discord.fake.FakeClient;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.fake.Someone;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Somebody;

/// In direct messages Discord says of no channel where it belongs, and yet that is where a refused announcement comes
/// back.
@CoreTest
@Import(DiscordConfiguration.class)
@DirtiesContext
class AnnouncingDirectlyIT {

    private static final FakeDiscord DISCORD = started();

    @Autowired private Campus campus;
    @Autowired private DiscordConnection connection;

    @DynamicPropertySource
    static void here(DynamicPropertyRegistry properties) {
        properties.add("discord.bot.token", () -> FakeDiscord.TOKEN);
        properties.add("discord.api.url", DISCORD::api);
    }

    @AfterAll
    static void close() throws InterruptedException {
        DISCORD.close();
    }

    @Test
    void aRefusedAnnouncementIsEditedWhereItCameBackAndSentElsewhere() {
        await().until(() -> connection.ready() && DISCORD.knowsCommands());
        var noor = new FakeClient(DISCORD, new Someone("400000000000000077", "Noor", true), Locale.US,
                "Berlin");
        opened(noor.types("/mentor-admin setup")).fills(Map.of("name", "First Year Together", "first-day",
                "2026-09-01", "last-day", "2027-06-30", "help-card", "Call 112."));
        noor.presses("Open for joining");
        noor.presses("Open now");
        opened(noor.types("/mentor-admin announce " + Ids.CLOSED_CHANNEL))
                .fills(Map.of("text", "Picnic on Friday!"));
        noor.presses("Send now");
        campus.deliver();
        assertThat(noor.directly()).singleElement().asString().contains("did not reach",
                "50001: Missing Access");

        opened(noor.types("/mentor home").presses("Edit")).fills(Map.of("text", "Picnic on Saturday!"));
        assertThat(noor.told()).contains("This is how it will look in <#" + Ids.CLOSED_CHANNEL + ">");

        opened(noor.presses("Edit")).fills(
                Map.of("channel", "discord/" + Ids.GUILD + "/" + Ids.CHANNEL, "text", "Picnic on Sunday!"));
        noor.presses("Send now");
        campus.deliver();
        assertThat(DISCORD.readIn(Ids.CHANNEL)).containsExactly("Picnic on Sunday!");
        assertThat(DISCORD.broken()).isEmpty();
    }

    /// The first form of a program that has just started may take its time.
    private static Somebody opened(Somebody who) {
        return who.told().contains("Your form is ready") ? who.presses("Open the form") : who;
    }

    private static FakeDiscord started() {
        try {
            return new FakeDiscord();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
