package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Scene;
import org.waymate.chat.Try;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Prose;

class PressesByHttpIT extends SlackAtTheDoor {

    private static final AccountRef ANA = new AccountRef(Platform.SLACK, "T1", "U1");

    @Test
    void aPressInDirectMessagesReplacesWhatWasPressed() throws Exception {
        platform.send(ANA, Optional.empty(), Message.saying(new Prose("Done with the step?"))
                .with(Choice.of("Done", new Invitation.Coded("finish|x"))), Try.first("key"));
        var ts = slack.conversations().lastTs("D1");

        acknowledged(door.interaction(Payloads.pressInDirectMessage("finish|x", ts, "t1")));

        var heard = desk.next();
        assertThat(heard.asked()).isEqualTo(new Asked.Pressed("finish|x"));
        assertThat(heard.visit().scene()).isEqualTo(Scene.DIRECT);
        assertThat(heard.visit().channel()).isEmpty();
        eventually(() -> slack.conversations().standing("D1").getFirst().contains("You said"));
        assertThat(slack.conversations().standing("D1")).singleElement().asString()
                .doesNotContain("button");
    }

    @Test
    void aPressInDirectMessagesIsAnsweredByAMessageThatStays() throws Exception {
        acknowledged(door.interaction(Payloads.pressInDirectMessage("help", "1.1", "t1")));

        desk.next();
        eventually(() -> slack.conversations().standing("D1").toString().contains("You can write a note"));
    }

    @Test
    void whatOnlyThePresserSeesIsReplaced() {
        acknowledged(door.interaction(
                Payloads.pressUnseen("finish|x", "b", slack.hook("h1"), "t1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.hooks().said("h1").getFirst().get("replace_original").getAsBoolean()).isTrue();
    }

    @Test
    void pressedAmongOthersNothingIsReplaced() throws Exception {
        acknowledged(door.interaction(
                Payloads.pressAmongOthers("finish|x", slack.hook("h1"), "t1")));

        assertThat(desk.next().visit().scene()).isEqualTo(Scene.AMONG_OTHERS);
        eventually(() -> !slack.hooks().said("h1").isEmpty());
        var said = slack.hooks().said("h1").getFirst();
        assertThat(said.get("replace_original").getAsBoolean()).isFalse();
        assertThat(said.get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void onePageOfAListIsReplacedByTheSamePage() {
        acknowledged(door.interaction(
                Payloads.pressUnseen("finish|all", "p2:7", slack.hook("h1"), "t1")));

        eventually(() -> !slack.hooks().said("h1").isEmpty());
        assertThat(slack.hooks().said("h1")).singleElement().asString().contains("Done 059", "3 / 3")
                .doesNotContain("Done 000");
    }

    @Test
    void aPickedAnswerComesWithItsQuestion() throws Exception {
        acknowledged(door.interaction(
                Payloads.pick(new PickId("colour", "choose").written(), "red", slack.hook("h1"), "t1")));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Picked("choose", "colour", List.of("red")));
        eventually(() -> slack.hooks().said("h1").toString().contains("Your colour is red"));
    }

    @Test
    void aButtonThatLacksAnAnswerOpensTheForm() {
        acknowledged(door.interaction(Payloads.pressInDirectMessage("note", "1.1", "t1")));

        eventually(() -> !slack.windows().opened().isEmpty());
        assertThat(slack.windows().opened().getFirst().toString()).contains("What shall I write down?");
    }

    @Test
    void atTheAppHomeThePanelIsPublishedAnewBelowTheAnswer() throws Exception {
        acknowledged(door.interaction(Payloads.pressAtHome("finish|x", "t1")));

        assertThat(desk.next().visit().scene()).isEqualTo(Scene.HOME);
        eventually(() -> slack.windows().homeOf("U1") != null);
        assertThat(slack.windows().homeOf("U1").toString()).contains("You said", "Your panel");
    }

    @Test
    void aCodeOfAnotherAgeStillReachesTheDesk() throws Exception {
        acknowledged(door.interaction(Payloads.pressInDirectMessage("gone.long.ago|x", "1.1", "t1")));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Pressed("gone.long.ago|x"));
    }

    /// What has gone from the direct messages can't be replaced: the answer comes as a new message.
    @Test
    void aPressOnAMessageThatIsGoneIsStillAnswered() {
        acknowledged(door.interaction(Payloads.pressInDirectMessage("finish|x", "9.9", "t1")));

        eventually(() -> slack.conversations().standing("D1").toString().contains("You said"));
    }

    @Test
    void whatIsTooLongForTheAppHomeComesDirectly() {
        acknowledged(door.interaction(Payloads.pressAtHome("many", "t1")));

        eventually(() -> slack.windows().homeOf("U1") != null);
        assertThat(slack.windows().homeOf("U1").toString()).contains("directamente", "Your panel");
        assertThat(slack.conversations().standing("D1").toString()).contains("Open 000", "Open 059");
    }

    @Test
    void aFileFollowsTheReplyThatReplacesWhatWasPressed() throws Exception {
        platform.send(ANA, Optional.empty(), Message.saying(new Prose("Done with the step?"))
                .with(Choice.of("Done", new Invitation.Coded("finish|file"))), Try.first("key"));
        var ts = slack.conversations().lastTs("D1");

        acknowledged(door.interaction(Payloads.pressInDirectMessage("finish|file", ts, "t1")));

        eventually(() -> slack.conversations().standing("D1").getFirst().contains("You said"));
        assertThat(slack.files().shared()).extracting("channel", "name")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("D1", "done.csv"));
    }

    /// A window that shows what came of a form still knows where the form was opened.
    @Test
    void aPressInAWindowIsMadeWhereItsFormWasOpened() throws Exception {
        var window = new JsonObject();
        window.addProperty("id", "V1");
        window.addProperty("type", "modal");
        window.add("blocks", new JsonArray());
        window.addProperty("private_metadata", new KeptAddress("",
                new ReturnAddress.Hook("C9", slack.hook("h1"), ReturnAddress.ALONE, false).inWindow("V1"))
                .written());

        acknowledged(door.interaction(Payloads.pressInWindow("help", window, "t1")));

        assertThat(desk.next().visit().scene()).isEqualTo(Scene.AMONG_OTHERS);
        eventually(() -> slack.hooks().said("h1").toString().contains("You can write a note"));
    }
}
