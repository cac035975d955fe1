package org.waymate.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Asked;
import org.waymate.chat.message.Message;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// What did not arrive, or perhaps did not, comes back to whoever sent it.
@CoreTest
class ComingBackTest {

    private static final String OPEN = "slack/T1/C1";
    private static final String SHUT = "slack/T1/C2";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;
    @Autowired private JdbcClient database;

    @Test
    void whereTheBotIsNotInvitedTheSenderHearsHowToInviteItAndTriesAgain() {
        var noor = announcing(SHUT, "Matching day is Friday.");
        noor.presses("Send now");
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Your announcement did not reach #C2, because I can't write there.")
                .contains("type \"/invite\"").endsWith("The answer I got was: not_in_channel");
        platform.invite("C2");
        noor.asks(new Asked.Pressed(noor.code("Try again")));
        campus.deliver();

        assertThat(posted("C2")).containsExactly("Matching day is Friday.");
        assertThat(noor.told()).startsWith("Your announcement is on its way to #C2");
    }

    @Test
    void aSecondRefusalIsToldTooAndTheChannelCanBeChanged() {
        var noor = announcing(SHUT, "Matching day is Friday.");
        noor.presses("Send now");
        campus.deliver();
        var again = noor.code("Try again");

        noor.pressesCode(again).pressesCode(again);
        campus.deliver();
        assertThat(noor.directly()).hasSize(2);
        noor.pressesCode(noor.code("Edit")).fills(Map.of("channel", OPEN)).presses("Send now");
        campus.deliver();

        assertThat(posted("C1")).containsExactly("Matching day is Friday.");
    }

    @Test
    void whatMayOrMayNotStandThereIsLeftToTheSendersEyes() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        var cancel = noor.code("Cancel");
        var edit = noor.code("Edit");
        platform.loseAnswers(6);
        noor.presses("Send now");
        campus.deliver();
        campus.pass(Duration.ofMinutes(9));

        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Please look in #C1: your announcement may or may not stand there");
        noor.pressesCode(cancel);
        assertThat(noor.told()).startsWith("Please look in #C1");
        noor.pressesCode(edit).fills(Map.of("text", "Nothing is on."));
        assertThat(noor.told()).startsWith("Please look in #C1");
        noor.asks(new Asked.Pressed(noor.code("Try again")));
        campus.deliver();

        assertThat(noor.told()).startsWith("Your announcement is on its way to #C1");
        assertThat(posted("C1")).containsExactly("Matching day is Friday.", "Matching day is Friday.");
    }

    @Test
    void anAnnouncementThatCannotBeWordedComesBackToo() {
        var noor = announcing(OPEN, "Matching day is Friday.");
        noor.presses("Send now");
        database.sql("update announcement set words = ''").update();
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString()
                .startsWith("Please look in #C1: your announcement may or may not stand there");
    }

    private Visitor announcing(String channel, String text) {
        return campus.noor().typesAsCoordinator("announce").fills(Map.of("channel", channel, "text", text));
    }

    private List<String> posted(String channel) {
        return platform.inChannel(channel).stream().map(Message::plain).toList();
    }
}
