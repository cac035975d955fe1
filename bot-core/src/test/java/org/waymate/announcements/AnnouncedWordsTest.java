package org.waymate.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// What a coordinator writes is what is read, whatever it is.
@CoreTest
class AnnouncedWordsTest {

    private static final String OPEN = "slack/T1/C1";

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    @ParameterizedTest
    @ValueSource(strings = {"@everyone @here <!channel> <!here> <@U1> <#C1>", "[click](https://evil.example)",
            "# heading ~gone~ 2 * 3 * 4", "one\ntwo\n\nthree", "مرحبا بالجميع، لقاؤنا يوم الجمعة",
            "שלום\nEnglish in between\nוגם סוף", "🎓👩🏽‍🎓 see you"})
    void theWordsArePostedAsTheyWereTyped(String words) {
        var noor = announcing(OPEN, words).presses("Send now");
        campus.deliver();

        assertThat(posted("C1")).singleElement().asString()
                .satisfies(said -> assertThat(said.replaceAll("[\u2068\u2069]", "")).isEqualTo(words));
        assertThat(noor.told()).startsWith("Your announcement is on its way");
    }

    @Test
    void whatIsMarkedAsInThatChatIsReadAsMarked() {
        announcing(OPEN, "Come *today*, _perhaps_:\n- a walk\n- cake\n> Bring a friend").presses("Send now");
        campus.deliver();

        assertThat(platform.inChannel("C1").getFirst().parts())
                .containsExactly(new Part.Paragraph(new Prose("""
                        Come **today**\\, _perhaps_\\:

                        - a walk
                        - cake

                        > Bring a friend""")));
    }

    @Test
    void aLongTextFitsAndALongerOneIsRefusedAtItsField() {
        var noor = announcing(OPEN, "*".repeat(2000));
        assertThat(noor.told()).startsWith("This is how it will look");
        noor.presses("Send now");
        campus.deliver();
        assertThat(posted("C1")).containsExactly("*".repeat(2000));

        noor.typesAsCoordinator("announce").fills(Map.of("channel", OPEN, "text", "x".repeat(2001)));
        assertThat(noor.reply()).isInstanceOfSatisfying(Reply.Correct.class,
                correct -> assertThat(correct.problems()).containsOnlyKeys("text"));
    }

    private Visitor announcing(String channel, String text) {
        return campus.noor().typesAsCoordinator("announce").fills(Map.of("channel", channel, "text", text));
    }

    private List<String> posted(String channel) {
        return platform.inChannel(channel).stream().map(Message::plain).toList();
    }
}
