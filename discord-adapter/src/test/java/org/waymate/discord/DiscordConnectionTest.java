package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;

class DiscordConnectionTest {

    private static final String COMMANDS = "applications/" + Ids.BOT + "/commands";

    private Bot bot;

    @BeforeEach
    void connect() throws InterruptedException {
        bot = new Bot();
        bot.discord.take("GET", COMMANDS);
    }

    @AfterEach
    void disconnect() throws InterruptedException {
        bot.close();
    }

    @Test
    void registersTheSameCommandsOnce() throws InterruptedException {
        var again = bot.connection(FakeDiscord.TOKEN, "mentor");
        again.start();
        bot.discord.take("GET", COMMANDS);
        await().until(again::ready);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(bot.discord.all("PUT", COMMANDS)).isEmpty());
        again.stop();
    }

    @Test
    void registersCommandsThatChanged() throws InterruptedException {
        var renamed = bot.connection(FakeDiscord.TOKEN, "tutor");
        renamed.start();
        assertThat(bot.discord.take("PUT", COMMANDS).json().toString()).contains("tutor-admin");
        renamed.stop();
    }

    @Test
    void mayBeStoppedAndStartedAgain() {
        bot.connection.stop();
        bot.connection.start();
        await().until(bot.connection::ready);
        assertThat(bot.connection.isRunning()).isTrue();
    }

    @Test
    void saysWhyAWrongTokenIsRefusedAndGoesOn() {
        var wrong = bot.connection("wrong", "mentor");
        wrong.start();
        await().untilAsserted(() -> assertThat(wrong.whyNot().orElse("")).contains("DISCORD_BOT_TOKEN"));
        assertThat(wrong.ready()).isFalse();
        assertThat(new DiscordPlatform(wrong, bot.renderer).send(Refs.account(Ids.ANA), Optional.empty(),
                Message.saying(new Prose("Hello.")), Try.first("key"))).isInstanceOf(Outcome.Later.class);
        wrong.stop();
    }

    @Test
    void saysWhyItWasShutOutForGood() {
        bot.discord.shutOut(4004, "Authentication failed.");
        await().untilAsserted(() -> assertThat(bot.platform.whyNot()).isPresent());
        assertThat(bot.platform.ready()).isFalse();
    }
}
