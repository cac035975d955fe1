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

    static Stream<Arguments> refusedInForms() {
        return Stream.of(
                Arguments.of("a day that is none", "{'type':'datepicker','initial_date':'2026-06-31'}"),
                Arguments.of("a time that is none", "{'type':'timepicker','initial_time':'25:00'}"),
                Arguments.of("a time with seconds", "{'type':'timepicker','initial_time':'17:00:30'}"),
                Arguments.of("nobody as a list", "{'type':'multi_users_select','initial_users':[]}"),
                Arguments.of("a chosen option that is too long", "{'type':'external_select',"
                        + "'initial_option':{'text':{'type':'plain_text','text':'" + "x".repeat(76)
                        + "'},'value':'x'}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedInForms")
    void refusesInForms(String what, String element) {
        var field = "[{'type':'input','label':{'type':'plain_text','text':'x'},'element':"
                + element.replace("{'type':'", "{'action_id':'a','type':'").replace(
                        "{'action_id':'a','type':'plain_text'", "{'type':'plain_text'")
                + "}]";

        assertThat(BlockKit.ofView(field.replace('\'', '"'))).hasSize(1);
    }

    @Test
    void takesWhatIsRight() {
        assertThat(BlockKit.ofMessage("[" + SECTION.formatted("Hello").replace('\'', '"') + "]")).isEmpty();
    }
}
