package org.waymate.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.web.campus.Samples;

class MessageRendererTest {

    private final Codec codec = new Codec(Shapes.of(List.of(Samples.COMMANDS)));

    @Test
    void drawsEveryPart() throws IOException {
        var golden = getClass().getResourceAsStream("every-part.html");
        assertThat(golden).isNotNull();

        assertThat(lines(html(Samples.everyPart())))
                .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    @Test
    void showsWhatSomebodyTypedAndNeverRunsIt() {
        var html = html(Message
                .saying(Prose.quoting("<img src=x onerror=alert(1)> [x](javascript:alert(1)) **b** @Ana")));

        assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt;", "**b**").doesNotContain("<img", "<a ",
                "<strong>",
                "mention");
    }

    @Test
    void dropsAnAddressThatIsNoWebAddress() {
        var html = html(
                Message.saying(new Prose("[x](javascript:alert\\(1\\)) [y](data:text/html,1) <b>no</b>")));

        assertThat(html).contains("x", "y", "&lt;b&gt;").doesNotContain("<a", "javascript:", "data:", "<b>");
    }

    @Test
    void keepsWhatLabelsAndFileNamesHoldInside() {
        var html = html(Message.saying(new Prose("Files"))
                .with(Choice.of("\"><script>", new Invitation.Coded("a\"b")))
                .and(new Part.Attachment("\"><script>.csv", "text/csv", new byte[0])));

        assertThat(html).contains("&quot;&gt;&lt;script&gt;", "a&quot;b").doesNotContain("<script>");
    }

    @Test
    void drawsAHundredRowsInOne() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> new Part.Row(new Prose("Row " + i + "."), List.<Choice>of())).toList();

        assertThat(html(Message.saying(new Prose("Many")).and(new Part.Rows(rows)))).contains("Row 0.",
                "Row 99.");
    }

    @Test
    void tellsTwoPickListsApart() {
        var list = new Part.PickList("Which?", new Invitation.Coded("topic"), "topic",
                List.of(new Part.Pick("One", "1")));

        assertThat(html(Message.saying(new Prose("Two")).and(list).and(list))).contains("name=\"pick-0\"",
                "name=\"pick-1\"", "value=\"pick-1\"");
    }

    private String html(Message message) {
        return new MessageRenderer(codec).html(message);
    }

    /// One part a line, for whoever reads the golden file.
    private static String lines(String html) {
        return html.replaceAll("(?=<(h3|div|dl|ul|li|a|dt|dd|button|select|option|input|img) ?)", "\n")
                .strip();
    }
}
