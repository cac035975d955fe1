package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.sample.GoalId;
import org.waymate.discord.sample.SampleCommand;
import org.waymate.discord.sample.SampleDesk;

/// A test with a bot that is connected; it may break none of Discord's limits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConnectedTest {

    static final SampleCommand FINISH = finish(1, 2);

    Bot bot;
    FakeDiscord discord;
    SampleDesk desk;

    @BeforeAll
    void connect() throws InterruptedException {
        bot = new Bot();
        discord = bot.discord;
        desk = bot.desk;
    }

    @BeforeEach
    void forgetsTheOtherTests() {
        desk.startAnew();
        discord.asUsual();
        discord.forgetBroken();
    }

    @AfterEach
    void breaksNoLimit() {
        assertThat(discord.broken()).isEmpty();
    }

    @AfterAll
    void disconnect() throws InterruptedException {
        System.out.println(getClass().getSimpleName() + ": the slowest first response took "
                + discord.slowest().toMillis() + " ms");
        bot.close();
    }

    /// The first response to an interaction.
    DataObject response(String token) throws InterruptedException {
        return discord.take("POST", "interactions/\\d+/" + token + "/callback").json();
    }

    /// What took the place of the first response, or of the pressed message.
    DataObject original(String token) throws InterruptedException {
        return discord.take("PATCH", "webhooks/\\d+/" + token + "/messages/@original").json();
    }

    DataObject followUp(String token) throws InterruptedException {
        return discord.take("POST", "webhooks/\\d+/" + token).json();
    }

    static String text(DataObject message) {
        return message.getArray("components").getObject(0).getString("content");
    }

    /// A message with one button.
    DataObject message(SampleCommand does) {
        return bot.renderer.pages(Message.saying(new Prose("Did you?")).with(Choice.of("Yes", does)))
                .getFirst()
                .create().toData();
    }

    /// A message of three pages.
    static Message rows() {
        return rows(12);
    }

    static Message rows(int many) {
        return Message.of(new Part.Heading(new Prose("Check-ins")), new Part.Rows(IntStream.range(0, many)
                .mapToObj(row -> new Part.Row(new Prose("Mentee " + row), choices(row))).toList()));
    }

    private static List<Choice> choices(int row) {
        return IntStream.range(0, 5).mapToObj(i -> Choice.of("Yes " + i, finish(row, i))).toList();
    }

    static SampleCommand finish(int row, int number) {
        return new SampleCommand.FinishGoal(new GoalId(new UUID(row, number)));
    }
}
