package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.GoalId;
import org.waymate.discord.sample.SampleCommand;
import org.waymate.discord.sample.SampleDesk;

/// Buttons and pick lists.
class PressesTest extends ConnectedTest {

    @Test
    void aPressChangesTheMessageWhereItWasThePressersAlone() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(Message.saying(new Prose("You said: reached.")))));
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(message(FINISH), false),
                SampleDesk.CODEC.write(Invitation.to(FINISH)));
        assertThat(response(token).getInt("type")).isEqualTo(6);
        assertThat(desk.heard().asked()).isEqualTo(
                new Asked.Pressed("goal.done|AAAAAAAAAAEAAAAAAAAAAg"));
        assertThat(text(original(token))).isEqualTo("You said: reached.");
    }

    @Test
    void aPressThatDiscordBringsFiveTimesIsHeardAndAnsweredOnce() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(Message.saying(new Prose("You said: reached.")))));
        var person = discord.person(Ids.ANA).inDirectMessages();
        discord.repeats(5);
        var token = person.presses(person.sees(message(FINISH), false),
                SampleDesk.CODEC.write(Invitation.to(FINISH)));
        discord.repeats(1);
        assertThat(text(original(token))).isEqualTo("You said: reached.");
        Thread.sleep(300);
        assertThat(discord.all("POST", "interactions/\\d+/" + token + "/callback")).hasSize(1);
    }

    /// Else a message that was pressed before it was looked for would not be found.
    @Test
    void aPressedMessageKeepsTheMarkOfItsDelivery() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(Message.saying(new Prose("You said: reached.")))));
        var page = bot.renderer.pages(Message.saying(new Prose("Reached?")).with(Choice.of("Yes", FINISH)))
                .getFirst();
        var sent = DeliveryMark.on(page, "key", 0).create().toData();
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(sent, false), page.codes().iterator().next());
        assertThat(original(token).getArray("components").getObject(0).getInt("id"))
                .isEqualTo(sent.getArray("components").getObject(0).getInt("id"));
    }

    @Test
    void aPressAmongOthersIsAnsweredToThePresserAlone() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(Message.saying(new Prose("You said: reached.")))));
        var person = discord.person(Ids.ANA);
        var token = person.presses(person.sees(message(FINISH), false),
                SampleDesk.CODEC.write(Invitation.to(FINISH)));
        assertThat(response(token).getInt("type")).isEqualTo(6);
        var told = followUp(token);
        assertThat(text(told)).isEqualTo("You said: reached.");
        assertThat(told.getInt("flags") & 64).isEqualTo(64);
        assertThat(discord.all("PATCH", ".*" + token + ".*")).isEmpty();
    }

    @Test
    void anAnsweredRowChangesOnlyThePageItStandsOn() throws InterruptedException {
        var rows = rows();
        desk.answers(_ -> Optional.of(new Reply.Replace(rows)));
        var second = bot.renderer.pages(rows).get(1);
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(second.create().toData(), false),
                second.codes().iterator().next());
        assertThat(original(token).getArray("components").toString())
                .isEqualTo(second.create().toData().getArray("components").toString());
        assertThat(discord.all("POST", "webhooks/\\d+/" + token)).isEmpty();
    }

    @Test
    void aLongAnswerToAPressIsShownWhole() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(rows())));
        var person = discord.person(Ids.ANA).inDirectMessages();
        var button = bot.renderer.pages(rows()).get(2).codes().iterator().next();
        var token = person.presses(person.sees(message(finish(11, 4)), false), button);
        assertThat(text(original(token))).isEqualTo("## Check-ins");
        assertThat(text(followUp(token))).isEqualTo("## Check-ins (2)");
        assertThat(text(followUp(token))).isEqualTo("## Check-ins (3)");
    }

    /// It shares its heading with the pages that take its place, as the panel does.
    @Test
    void anOnlyPageThatBecomesSeveralIsShownWhole() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(rows())));
        var only = Message.of(new Part.Heading(new Prose("Check-ins"))).with(Choice.of("Home", FINISH));
        var page = bot.renderer.pages(only).getFirst();
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(page.create().toData(), false),
                page.codes().iterator().next());
        assertThat(text(original(token))).isEqualTo("## Check-ins");
        assertThat(text(followUp(token))).isEqualTo("## Check-ins (2)");
        assertThat(text(followUp(token))).isEqualTo("## Check-ins (3)");
    }

    @Test
    void aListThatGrewGetsItsEnd() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(rows())));
        var first = bot.renderer.pages(rows(7)).getFirst();
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(first.create().toData(), false),
                first.codes().iterator().next());
        assertThat(text(original(token))).isEqualTo("## Check-ins");
        assertThat(text(followUp(token))).isEqualTo("## Check-ins (3)");
        assertThat(discord.all("POST", "webhooks/\\d+/" + token)).isEmpty();
    }

    /// Messages that were sent before pages bore numbers.
    @Test
    void aLaterPageIsKnownByItsHeadingToo() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Replace(rows())));
        var second = bot.renderer.pages(rows()).get(1);
        var old = second.create().toData();
        old.getArray("components").stream(DataArray::getObject).forEach(one -> one.remove("id"));
        var person = discord.person(Ids.ANA).inDirectMessages();
        var token = person.presses(person.sees(old, false), second.codes().iterator().next());
        assertThat(text(original(token))).isEqualTo("## Check-ins (2)");
        assertThat(discord.all("POST", "webhooks/\\d+/" + token)).isEmpty();
    }

    @Test
    void aPickFromAListBringsItsQuestion() throws InterruptedException {
        var list = new Part.PickList("Topic?", Invitation.to(SampleCommand.ChangeTopic.class)
                .with("goal", new GoalId(new UUID(1, 2))), "topic", List.of(new Part.Pick("Money", "money")));
        var page = bot.renderer.pages(Message.of(new Part.Paragraph(new Prose("Choose.")), list)).getFirst();
        var person = discord.person(Ids.ANA);
        var token = person.picks(person.sees(page.create().toData(), true), page.codes().iterator().next(),
                "money");
        assertThat(desk.heard().asked()).isEqualTo(
                new Asked.Picked("goal.topic|AAAAAAAAAAEAAAAAAAAAAg", "topic", List.of("money")));
        assertThat(text(followUp(token))).isEqualTo("Done.");
    }

    /// Discord refuses a message that carries the same code twice.
    @Test
    void theSameInvitationMayStandTwiceInAMessage() throws InterruptedException {
        var twice = Message.saying(new Prose("Did you?")).with(Choice.of("Yes", FINISH),
                Choice.of("Of course", FINISH));
        var page = bot.renderer.pages(twice).getFirst();
        assertThat(page.codes()).hasSize(2);
        var person = discord.person(Ids.ANA);
        for (var code : page.codes()) {
            followUp(person.presses(person.sees(page.create().toData(), true), code));
            assertThat(desk.heard().asked()).isEqualTo(new Asked.Pressed("goal.done|AAAAAAAAAAEAAAAAAAAAAg"));
        }
    }
}
