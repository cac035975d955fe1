package org.waymate.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The fake itself: one that took everything would prove nothing.
class BlockKitTest {

    private static final String SECTION = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}";
    private static final String BUTTON = "{'type':'button','action_id':'a','text':{'type':'plain_text','text':'%s'}}";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("no block at all", ""),
                Arguments.of("a block that Slack does not know", "{'type':'carrousel'}"),
                Arguments.of("a property that Slack does not know",
                        "{'type':'divider','colour':'red'}"),
                Arguments.of("a section without words", "{'type':'section'}".replace("section", "header")),
                Arguments.of("a text that is too long", SECTION.formatted("x".repeat(3001))),
                Arguments.of("an empty text", SECTION.formatted("")),
                Arguments.of("a button that says too much",
                        "{'type':'actions','elements':[" + BUTTON.formatted("x".repeat(76)) + "]}"),
                Arguments.of("two buttons with one id", "{'type':'actions','elements':["
                        + BUTTON.formatted("x") + "," + BUTTON.formatted("y") + "]}"),
                Arguments.of("too many blocks", "{'type':'divider'},".repeat(50) + "{'type':'divider'}"),
                Arguments.of("too much in all", (SECTION.formatted("x".repeat(2900)) + ",").repeat(4)
                        + SECTION.formatted("x".repeat(2900))),
                Arguments.of("a field of a form", "{'type':'input','label':{'type':'plain_text','text':'x'},"
                        + "'element':{'type':'plain_text_input','action_id':'a'}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, String blocks) {
        assertThat(BlockKit.ofMessage("[" + blocks.replace('\'', '"') + "]")).isNotEmpty();
    }

    @Test
    void takesWhatIsRight() {
        assertThat(BlockKit.ofMessage("[" + SECTION.formatted("Hello").replace('\'', '"') + "]")).isEmpty();
    }
}
