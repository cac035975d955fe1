package org.waymate.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Whatever somebody types stays words: no bold, no link, no mention, no heading, in no sentence.
class PeoplesWordsTest {

    private static final Here HERE = new Here(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

    static Stream<String> hostile() {
        return Stream.of("@everyone", "@here", "<!channel>", "<!everyone>", "<!here|x>", "<!subteam^S1>",
                "<@U1>", "<@&77>", "<#C1>", "<#C1|general>", "[click](https://evil.example)",
                "[a][b]\n\n[b]: https://evil.example", "<https://evil.example|click>",
                "<https://evil.example>", "https://evil.example", "![x](https://evil.example/x.png)",
                "**bold**", "__bold__", "*it*", "_it_", "~~gone~~", "||spoiler||", "`code`", "```\ncode\n```",
                "# heading", "heading\n===", "heading\n---", "> quote", ">>> quote", "- item", "* item",
                "+ item", "1. one", "1) one", "-# small", "---", "***", "    code", "\tcode", "a  \nb", "a\\",
                "\\*a\\*", "&amp;", "&lt;!channel&gt;", "&#60;!channel>", "<b>bold</b>", "<script>x</script>",
                "<!-- x -->", "<t:0:R>", "<:name:1>", "<a:name:1>", "</mentor:1>", ":wave:",
                "[moment](moment:0)", "[Ana](person:slack/T1/U1)", "[#all](place:slack/T1/C1)", "| a | b |",
                "a | b\n--|--\n1 | 2", "{name}", "{0}", "{n, plural, other {x}}", "'{'", "I''m", "'", "$1 $&",
                "%s %n", "${x} #{y}", "x".repeat(4000), "*".repeat(4000), "\\".repeat(999), "[".repeat(500),
                "🎓👩🏽‍🎓", "e\u0301", "Z\u0351\u0346\u0346", "one\ntwo\n\nthree", "*a\nb*", "a\n# b\n- c");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void areShownExactlyAsTheyWereTyped(String typed) {
        var quoted = Prose.quoting(typed);

        assertThat(onlyWords(quoted)).isTrue();
        assertThat(shown(quoted)).isEqualTo(Escape.clean(typed).replaceAll("[ \\t]*\\n[ \\t]*", "\n"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void stayWordsInsideASentence(String typed) {
        var said = Words.of(PeoplesWordsTest.class).say(HERE, "said", Map.of("words", typed));

        assertThat(onlyWords(said)).isTrue();
        assertThat(shown(said)).startsWith("They said: ").endsWith(". That is all.");
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void loseWhatNoScreenShows(String typed) {
        assertThat(shown(Prose.quoting("a" + typed + "b"))).isEqualTo("ab");
    }

    static Stream<String> unseen() {
        return Stream.of("\0", "\u0007", "\u001B", "\u0085", "\uD800", "\uDC00", "\u202A", "\u202B",
                "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFFFE", "\uFFFF");
    }

    @ParameterizedTest
    @MethodSource("rightToLeft")
    void thatRunRightToLeftDoNotTurnWhatStandsAround(String typed) {
        assertThat(shown(Prose.quoting(typed))).isEqualTo("\u2068" + typed + "\u2069");
    }

    static Stream<String> rightToLeft() {
        return Stream.of("مريم", "נועה", "Ana מרים", "ﷺ", "ﬡ", "ߞ", "𐤀", "a\u200F!", "a\u061C!");
    }

    @Test
    void aChannelLeadsThereAndIsReadAsItsName() {
        var said = Words.of(PeoplesWordsTest.class).say(HERE, "said",
                Map.of("words", new ChannelRef(Platform.SLACK, "T1", "C_1-x")));

        assertThat(said.commonMark()).contains("](place:slack/T1/C_1-x)");
        assertThat(said.plain()).isEqualTo("They said: #C_1-x. That is all.");
    }

    private static boolean onlyWords(Prose prose) {
        var only = new boolean[]{true};
        Parser.builder().build().parse(prose.commonMark()).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    only[0] &= child instanceof Paragraph || child instanceof Text
                            || child instanceof HardLineBreak || child instanceof SoftLineBreak;
                    child.accept(this);
                }
            }
        });
        return only[0];
    }

    private static String shown(Prose prose) {
        var shown = new StringBuilder();
        Parser.builder().build().parse(prose.commonMark()).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                shown.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak line) {
                shown.append('\n');
            }
        });
        return shown.toString();
    }
}
