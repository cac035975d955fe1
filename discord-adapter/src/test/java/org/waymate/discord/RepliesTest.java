package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.SampleDesk;

/// What the desk says reaches the asker, whatever comes between.
class RepliesTest extends ConnectedTest {

    @Test
    void whatWasAnsweredBeforeShowsNothing() throws InterruptedException {
        desk.answers(_ -> Optional.empty());
        var token = discord.person(Ids.ANA).types("mentor home");
        discord.take("DELETE", "webhooks/\\d+/" + token + "/messages/@original");
        assertThat(discord.all("PATCH", ".*" + token + ".*")).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateForTheInteractionComesDirectly() throws InterruptedException {
        var late = new CountDownLatch(1);
        desk.answers(_ -> {
            SampleDesk.waitFor(late);
            return SampleDesk.said("At last.");
        });
        var token = discord.person(Ids.BEN).types("mentor home");
        response(token);
        discord.expire(token);
        late.countDown();
        var told = discord.take("POST", "channels/" + Ids.directChannel(Ids.BEN) + "/messages").json();
        assertThat(text(told)).isEqualTo("At last.");
    }

    @Test
    void aBugIsConfessedAndNotSilent() throws InterruptedException {
        desk.answers(_ -> {
            throw new IllegalStateException("a bug that this test plants");
        });
        var token = discord.person(Ids.ANA).speaking("es-419").types("mentor home");
        assertThat(text(original(token))).startsWith("Algo falló");
    }

    /// Discord takes it neither here nor in direct messages.
    @Test
    void whatIsDoneAndCannotBeShownIsNotSaidToHaveFailed() throws InterruptedException {
        discord.next("PATCH", "webhooks/.*", Answer.error(400, 50035, "planned"));
        discord.next("POST", "channels/\\d+/messages", Answer.error(400, 50035, "planned"));
        var token = discord.person(Ids.ANA).types("mentor home");
        original(token);
        assertThat(text(original(token))).startsWith("It is done, but I could not show you the answer.");
    }

    @Test
    void aLongAnswerComesOnSeveralPages() throws InterruptedException {
        desk.answers(_ -> Optional.of(new Reply.Tell(rows())));
        var token = discord.person(Ids.ANA).types("mentor home");
        original(token);
        assertThat(followUp(token).getInt("flags") & 64).isEqualTo(64);
        followUp(token);
    }

    @Test
    void picturesAndFilesComeWithTheReply() throws InterruptedException {
        desk.answers(
                _ -> Optional.of(new Reply.Tell(Message.of(new Part.Paragraph(new Prose("Your numbers.")),
                        new Part.Picture("week.png", new byte[]{1}, "Three of four met."),
                        new Part.Attachment("week.csv", "text/csv", new byte[]{2})))));
        var call = discord.take("PATCH", "webhooks/\\d+/"
                + discord.person(Ids.ANA).types("mentor home") + "/messages/@original");
        assertThat(call.files()).containsExactlyInAnyOrder("week.png", "week.csv");
        assertThat(call.json().getArray("attachments").getObject(0).getString("description"))
                .isEqualTo("Three of four met.");
    }
}
