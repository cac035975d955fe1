package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymate.chat.words.Prose;

class ProseRendererTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("strong and emphasis", "**Hello**, *you*", "*Hello*, _you_"),
                Arguments.of("paragraphs", "One\n\nTwo", "One\n\nTwo"),
                Arguments.of("a soft break is a space", "One\nmore", "One more"),
                Arguments.of("a hard break is kept", "One\\\nmore", "One\nmore"),
                Arguments.of("bullets", "- a\n- b", "• a\n• b"),
                Arguments.of("numbers", "3. a\n4. b", "3. a\n4. b"),
                Arguments.of("a quotation", "> a\n> b", "> a b"),
                Arguments.of("a heading", "# Title\n\nText", "*Title*\n\nText"),
                Arguments.of("code", "`a < b`", "`a &lt; b`"),
                Arguments.of("controls", "Tom \\& Jerry \\<3", "Tom &amp; Jerry &lt;3"),
                Arguments.of("a link", "[page](https://example.org/?a=1&b=2)",
                        "<https://example.org/?a=1&amp;b=2|page>"),
                Arguments.of("a label with marks", "[**a|b**](https://example.org)",
                        "<https://example.org|*a b*>"),
                Arguments.of("a link that leads nowhere here", "[x](javascript:alert)", "x"),
                Arguments.of("a moment", "[Friday, 5 pm](moment:1790000000)",
                        "<!date^1790000000^{date_long_pretty}, {time}|Friday, 5 pm>"),
                Arguments.of("somebody", "[Ana](person:slack/T1/U7)", "<@U7>"),
                Arguments.of("somebody of another platform", "[Ana](person:discord//77)", "Ana"),
                Arguments.of("a word with underscores", "first\\_day\\_of", "first_day_of"),
                Arguments.of("no html", "<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void writesMrkdwn(String name, String commonMark, String mrkdwn) {
        assertThat(ProseRenderer.mrkdwn(new Prose(commonMark))).isEqualTo(mrkdwn);
    }

    @Test
    void noMentionComesFromAPerson() {
        var written = ProseRenderer
                .mrkdwn(Prose.quoting("<!channel> <@U1> <https://evil.example|bank> @everyone"));

        assertThat(written).doesNotContain("<", ">").contains("&lt;!channel&gt;", "@everyone");
    }

    /// A soft hyphen on the inner side, which no screen shows, keeps a mark from being one.
    @Test
    void noEmphasisComesFromAPerson() {
        assertThat(ProseRenderer.mrkdwn(Prose.quoting("*bold* _it_ ~gone~ `code`")))
                .isEqualTo("*\u00adbold\u00ad* _\u00adit\u00ad_ ~\u00adgone\u00ad~ \u02cbcode\u02cb");
    }

    @Test
    void noQuotationComesFromAPerson() {
        assertThat(ProseRenderer.mrkdwn(Prose.quoting("> mine"))).isEqualTo("\u200b&gt; mine");
    }

    @Test
    void rightToLeftWordsAreKeptApart() {
        assertThat(ProseRenderer.mrkdwn(Prose.quoting("مرحبا \u202Etxt"))).isEqualTo("\u2068مرحبا txt\u2069");
    }

    @Test
    void longTextIsCutBetweenWordsAndNeverInsideAnEscape() {
        var sections = ProseRenderer.sections(Prose.quoting("Tom & Jerry ".repeat(240)));

        assertThat(sections).hasSizeGreaterThan(1)
                .allMatch(section -> section.length() <= ProseRenderer.SECTION);
        assertThat(String.join(" ", sections)).isEqualTo(
                "Tom &amp; Jerry ".repeat(240).strip());
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        var sections = ProseRenderer.sections(Prose.quoting("&".repeat(3000)));

        assertThat(sections).allMatch(section -> section.matches("(&amp;)+"));
        assertThat(String.join("", sections)).hasSize(15_000);
    }
}
