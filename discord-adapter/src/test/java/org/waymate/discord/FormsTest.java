package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Form;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Frames;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.GoalId;
import org.waymate.discord.sample.SampleCommand;
import org.waymate.discord.sample.SampleDesk;

/// Forms open, come back, and are corrected.
class FormsTest extends ConnectedTest {

    private static final int TEXT = 3;
    private static final String GENERAL = "discord/" + Ids.GUILD + "/" + Ids.CHANNEL;

    @Test
    void anIncompleteCommandOpensItsFormWithWhatWasGiven() throws InterruptedException {
        var token = discord.person(Ids.ANA).types("mentor goal add", Frames.option("title", TEXT, "Pass"));
        var response = response(token);
        assertThat(response.getInt("type")).isEqualTo(9);
        assertThat(response.getObject("data").getString("custom_id")).isEqualTo("goal.add");
        assertThat(response.toString()).contains("\"value\":\"Pass\"");
    }

    @Test
    void aFormThatDoesNotComeInTimeIsOfferedByAButton() throws InterruptedException {
        var never = new CountDownLatch(1);
        desk.formsWaitFor(never);
        var token = discord.person(Ids.ANA).types("mentor goal add");
        assertThat(response(token).getInt("type")).isEqualTo(5);
        assertThat(text(original(token))).isEqualTo("Press to open the form.");
        never.countDown();
    }

    /// A thread that is interrupted while it reads closes H2's file, and the database is gone for all.
    @Test
    void aFormThatDoesNotComeInTimeIsReadToItsEnd() throws InterruptedException {
        var late = new CountDownLatch(1);
        desk.formsWaitFor(late);
        original(discord.person(Ids.ANA).types("mentor goal add"));
        late.countDown();
        assertThat(desk.wasInterrupted()).isFalse();
    }

    @Test
    void aFormThatCannotBeDrawnIsOfferedByAButton() throws InterruptedException {
        desk.formsAre(form -> new Form("x".repeat(101), form.title(), form.submit(), form.readers(),
                form.fields()));
        var token = discord.person(Ids.ANA).types("mentor goal add");
        assertThat(text(original(token))).isEqualTo("Press to open the form.");
    }

    @Test
    void aFormThatDiscordRefusesIsOfferedInDirectMessages() throws InterruptedException {
        discord.next("POST", "interactions/.*", Answer.error(400, 50035, "Invalid Form Body"));
        discord.person(Ids.ANA).types("mentor goal add");
        var told = discord.take("POST", "channels/" + Ids.directChannel(Ids.ANA) + "/messages").json();
        assertThat(text(told)).isEqualTo("Press to open the form.");
    }

    @Test
    void inDirectMessagesAFormOffersTheChannelsThatEverybodySees() throws InterruptedException {
        var token = discord.person(Ids.ANA).inDirectMessages().types("mentor tell");
        var where = response(token).getObject("data").getArray("components").stream(DataArray::getObject)
                .map(label -> label.getObject("component"))
                .filter(input -> input.getString("custom_id").equals("where")).findFirst().orElseThrow();
        assertThat(where.getArray("options").stream(DataArray::getObject)
                .map(option -> option.getString("value"))).containsExactly(GENERAL);
    }

    @Test
    void inDirectMessagesAChannelIsThatOfItsServer() throws InterruptedException {
        discord.person(Ids.ANA).inDirectMessages().submits("tell",
                List.of(fields("where", 8, Ids.CHANNEL), fields("other", 3, GENERAL)));
        var answers = ((Asked.Submitted) desk.heard().asked()).answers();
        assertThat(answers.to("where")).containsExactly(GENERAL);
        assertThat(answers.to("other")).containsExactly(GENERAL);
    }

    @Test
    void whereNoChannelCanBeOfferedItSaysWhereThisCanBeDone() throws InterruptedException {
        discord.entersAnotherServer();
        var token = discord.person(Ids.ANA).inDirectMessages().types("mentor tell");
        assertThat(text(original(token))).startsWith("Please do this in a channel of the server");
        discord.leavesTheOtherServer();
    }

    @Test
    void whatWasWrittenIsKeptWhenItCouldNotBeDone() throws InterruptedException {
        desk.answers(_ -> {
            throw new IllegalStateException("a bug that this test plants");
        });
        var token = discord.person(Ids.ANA).submits("goal.add", List.of(field("title", 4, "Pass")));
        assertThat(original(token).toString()).contains("\"label\":\"Correct\"");
    }

    @Test
    void whenWhatWasWrittenCannotBeKeptEitherThatIsSaid() throws InterruptedException {
        desk.answers(_ -> {
            throw new IllegalStateException("a bug that this test plants");
        });
        desk.correctingFails();
        var token = discord.person(Ids.ANA).submits("goal.add", List.of(field("title", 4, "Pass")));
        assertThat(text(original(token))).contains("I could not keep what you wrote");
    }

    @Test
    void aFormThatCannotBeMadeIsOfferedByAButton() throws InterruptedException {
        desk.formsFail();
        var token = discord.person(Ids.ANA).types("mentor goal add");
        assertThat(text(original(token))).isEqualTo("Press to open the form.");
    }

    @Test
    void aFormThatIsRefusedSaysWhyToTheAskerAlone() throws InterruptedException {
        var person = discord.person(Ids.ANA);
        var token = person.presses(person.sees(message(FINISH), true), "^AAAAAAAAAAEAAAAAAAAAAg");
        assertThat(response(token).getObject("data").getInt("flags")).isEqualTo(64);
        assertThat(text(original(token))).isEqualTo("That is over.");
    }

    @Test
    void aPressThatLacksAnAnswerOpensItsForm() throws InterruptedException {
        var person = discord.person(Ids.ANA);
        var code = SampleDesk.CODEC.write(Invitation.to(SampleCommand.ChangeTopic.class)
                .with("goal", new GoalId(new UUID(1, 2))));
        var token = person.presses(person.sees(message(FINISH), true), code);
        assertThat(response(token).getInt("type")).isEqualTo(9);
    }

    @Test
    void aFormBringsEveryFieldThatWasShown() throws InterruptedException {
        var token = discord.person(Ids.ANA).submits("goal.add", List.of(field("title", 4, "Pass statistics"),
                field("due", 4, ""), field("topic", 21, null), fields("topics", 22, "study", "money"),
                fields("who", 5, Ids.BEN), fields("where", 8, Ids.CHANNEL), fields("goal", 3)));
        var asked = (Asked.Submitted) desk.heard().asked();
        assertThat(asked.code()).isEqualTo("goal.add");
        assertThat(asked.answers().byQuestion()).isEqualTo(Map.of("title", List.of("Pass statistics"),
                "due", List.of(), "topic", List.of(), "topics", List.of("study", "money"),
                "who", List.of("discord//" + Ids.BEN),
                "where", List.of("discord/" + Ids.GUILD + "/" + Ids.CHANNEL), "goal", List.of()));
        assertThat(response(token).getInt("type")).isEqualTo(5);
        assertThat(text(original(token))).isEqualTo("Done.");
    }

    @Test
    void wrongAnswersAreNamedWithACorrectButton() throws InterruptedException {
        desk.answers(asked -> asked instanceof Asked.Submitted(var code, var answers)
                ? Optional.of(SampleDesk.correct(SampleDesk.SHAPES.coded(code).orElseThrow(),
                        answers))
                : Optional.empty());
        var token = discord.person(Ids.ANA).submits("goal.add", List.of(field("title", 4, "Pass"),
                field("topic", 21, "money"), field("due", 4, "31 June")));
        var told = original(token);
        assertThat(text(told)).isEqualTo("Please correct: due");
        assertThat(told.toString()).contains("\"label\":\"Correct\"");
    }

    @Test
    void aFormThatAButtonOpenedStillChangesItsMessage() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(Message.saying(new Prose("Changed.")))));
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.submits("goal.topic", List.of(field("topic", 21, "money")),
                person.sees(message(FINISH), false));
        assertThat(response(token).getInt("type")).isEqualTo(6);
        assertThat(text(original(token))).isEqualTo("Changed.");
    }

    private static DataObject field(String name, int type, String value) {
        return DataObject.empty().put("custom_id", name).put("type", type).put("value", value);
    }

    private static DataObject fields(String name, int type, String... values) {
        return DataObject.empty().put("custom_id", name).put("type", type)
                .put("values", DataArray.fromCollection(List.of(values)));
    }
}
