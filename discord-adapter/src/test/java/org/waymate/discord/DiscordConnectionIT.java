package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.SampleDesk;

@Order(1)
class DiscordConnectionIT {

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

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT"})
    void triesAgainToRegisterWhenThatFails(String method) throws InterruptedException {
        bot.discord.next(method, COMMANDS, Answer.error(403, 0, "planned"));
        var renamed = bot.connection(FakeDiscord.TOKEN, "tutor");
        renamed.start();
        bot.discord.take(method, COMMANDS);
        bot.discord.take(method, COMMANDS);
        await().until(() -> bot.discord.knowsCommand("tutor-admin"));
        renamed.stop();
    }

    @Test
    void goesOnWhereItWasWhenTheLineBreaks() {
        bot.discord.breaksTheLine();
        await().atMost(Duration.ofSeconds(30)).until(() -> bot.discord.arrivals().size() == 2);
        await().until(bot.connection::ready);
        assertThat(bot.discord.arrivals()).containsExactly("identified", "resumed");
        assertThat(bot.discord.all("PUT", COMMANDS)).isEmpty();
    }

    @Test
    void finishesWhatItHasAcknowledgedBeforeItEnds() throws Exception {
        var late = new CountDownLatch(1);
        bot.desk.answers(_ -> {
            SampleDesk.waitFor(late);
            return SampleDesk.said("At last.");
        });
        var token = bot.discord.person(Ids.ANA).types("mentor home");
        bot.desk.heard();
        var end = Thread.startVirtualThread(bot.connection::stop);
        assertThat(end.join(Duration.ofMillis(500))).isFalse();
        late.countDown();
        end.join();
        assertThat(bot.discord.all("PATCH", "webhooks/\\d+/" + token + "/messages/@original")).hasSize(1);
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
