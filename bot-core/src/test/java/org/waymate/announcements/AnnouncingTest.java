package org.waymate.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form.Field;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

@CoreTest
class AnnouncingTest {

    private static final String OPEN = "slack/T1/C1";
    private static final String SHUT = "slack/T1/C2";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    @Test
    void isShownAsItWillLookBeforeAnythingIsSent() {
        var noor = announcing(OPEN, "Matching day is Friday.\nBring a friend!");
        campus.deliver();

        assertThat(noor.told()).isEqualTo("""
                This is how it will look in #C1. Nothing is sent yet: press Send now.
                Matching day is Friday.
                Bring a friend!""");
        assertThat(noor.choices().map(Choice::label).limit(5)).containsExactly("Send now", "Send at…",
                "Send me a copy", "Edit", "Cancel");
        assertThat(platform.inChannel("C1")).isEmpty();
    }

    @Test
    void isSentOnceHoweverOftenItIsPressed() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var send = noor.code("Send now");

        noor.presses("Send now");
        campus.pass(Duration.ofHours(2));
        noor.pressesCode(send);
        campus.deliver();

        assertThat(posted("C1")).containsExactly("Matching day is Friday.");
        assertThat(noor.told()).startsWith(
                "Your announcement is on its way to #C1: Noor sent it on Monday, October 5, 10:00");
    }

    @Test
    void editOpensWithWhatWasWrittenAndChangesTheSameDraft() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var send = noor.code("Send now");

        noor.presses("Edit");
        assertThat(noor.form().fields()).extracting(Field::filled).containsExactly(List.of(OPEN),
                List.of("Matching day is Friday."), List.of(), List.of("no"));
        noor.fills(Map.of("text", "Matching day is Saturday."));
        noor.pressesCode(send);
        campus.deliver();

        assertThat(posted("C1")).containsExactly("Matching day is Saturday.");
    }

    @Test
    void whatHasLeftIsNotChangedAnyMore() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var edit = noor.code("Edit");
        noor.presses("Send now");

        noor.pressesCode(edit).fills(Map.of("text", "Nothing is on."));
        campus.deliver();

        assertThat(noor.told()).startsWith("Your announcement is on its way");
        assertThat(posted("C1")).containsExactly("Matching day is Friday.");
    }

    @Test
    void whatWasCancelledIsNotSent() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var send = noor.code("Send now");

        noor.presses("Cancel").pressesCode(send);
        campus.deliver();

        assertThat(noor.told()).startsWith("Nothing was sent to #C1: Noor cancelled this announcement");
        assertThat(posted("C1")).isEmpty();
    }

    /// As in Discord's direct messages.
    @Test
    void aChannelThatComesWithoutItsSpaceIsTheOneThatStoodThere() {
        var noor = announcing(SHUT, "Matching day is Friday.");

        noor.presses("Edit").fills(Map.of("channel", "slack//C2", "text", "Matching day is Saturday."));
        assertThat(noor.told()).startsWith("This is how it will look in #C2.");
        platform.invite("C2");
        noor.presses("Send now");
        campus.deliver();

        assertThat(posted("C2")).containsExactly("Matching day is Saturday.");
    }

    @Test
    void anotherChannelWithoutItsSpaceIsRefusedAtItsFieldAndSaysWhereElse() {
        refusesTheChannel(announcing("slack//C1", "Hello."));
    }

    @Test
    void soIsAnotherChannelThatAnEditNames() {
        refusesTheChannel(announcing(OPEN, "Hello.").presses("Edit").fills(Map.of("channel", "slack//C2")));
    }

    private static void refusesTheChannel(Visitor visitor) {
        assertThat(visitor.reply()).isInstanceOfSatisfying(Reply.Correct.class, correct -> assertThat(
                correct.problems().get("channel").key()).isEqualTo("elsewhere.direct"));
    }

    @Test
    void anotherProgramsCoordinatorChangesNothing() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var stranger = campus.elsewhere("Zoe");
        for (var button : new String[]{"Send now", "Cancel"}) {
            stranger.pressesCode(noor.code(button));
            assertThat(stranger.told()).startsWith("That announcement belongs to another program");
        }
        stranger.pressesCode(noor.code("Edit"));
        assertThat(stranger.form().fields()).allSatisfy(field -> assertThat(field.filled()).isEmpty());
        stranger.fills(Map.of("channel", "slack/T2/C1", "text", "Mine now."));
        assertThat(stranger.told()).startsWith("That announcement belongs to another program");
        campus.deliver();

        assertThat(posted("C1")).isEmpty();
        noor.presses("Send now");
        campus.deliver();
        assertThat(posted("C1")).containsExactly("Matching day is Friday.");
    }

    @Test
    void aChannelOfAnotherWorkspaceIsRefusedAtItsField() {
        var noor = announcing("slack/T2/C1", "Matching day is Friday.");

        assertThat(noor.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("channel"));
    }

    @Test
    void theChannelMayBeTypedInTheLine() {
        var noor = campus.noor().typesAsCoordinator("announce " + OPEN);

        assertThat(noor.form().fields()).filteredOn(field -> field.name().equals("channel"))
                .singleElement().satisfies(field -> assertThat(field.filled()).containsExactly(OPEN));
    }

    @Test
    void spanishSpeakersReadSpanish() {
        var pilar = campus.runsAProgram(campus.visitor("Pilar", "Europe/Madrid", Locale.of("es"), true));

        pilar.typesAsCoordinator("announce").fills(Map.of("channel", OPEN, "text", "¡El viernes!"));

        assertThat(pilar.told()).isEqualTo("""
                Así se verá en #C1. Todavía no se ha enviado nada: pulsa Enviar ahora.
                ¡El viernes!""");
    }

    @Test
    void thePanelOffersIt() {
        var noor = campus.noor();

        noor.types("home").presses("Announce something");

        assertThat(noor.form().title()).isEqualTo("Announce something");
    }

    private Visitor announcing(String channel, String text) {
        return campus.noor().typesAsCoordinator("announce").fills(Map.of("channel", channel, "text", text));
    }

    private List<String> posted(String channel) {
        return platform.inChannel(channel).stream().map(Message::plain).toList();
    }
}
