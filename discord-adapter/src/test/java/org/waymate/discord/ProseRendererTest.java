package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.words.Prose;

class ProseRendererTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *softly* and **loudly**              | *softly* and **loudly**
            [Friday](moment:1760000000)          | <t:1760000000:F>
            [Ben](person:discord//400000000001)  | <@400000000001>
            [Ben](person:slack/T1/U1)            | Ben
            [the guide](https://x.org/a_b)       | [the guide](<https://x.org/a_b>)
            `/mentor goal add`                   | `/mentor goal add`
            [odd](javascript:alert)              | odd
            ### Title                            | ### Title
            """)
    void speaksDiscordsDialect(String commonMark, String discord) {
        assertThat(ProseRenderer.render(new Prose(commonMark))).isEqualTo(discord);
    }

    @Test
    void writesListsQuotesAndBreaks() {
        var prose = new Prose("One:\n\n- a\n- b\n\n1. c\n2. d\n\n> said\\\n> so\n\nend");
        assertThat(ProseRenderer.render(prose))
                .isEqualTo("One:\n\n- a\n- b\n\n1. c\n2. d\n\n> said\n> so\n\nend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**bold** _it_ ~~gone~~ ||secret||", "# big", "-# small", "> quoted", "- item",
            "1. first", "[masked](https://evil.example)", "<@400000000000000001> <#1> <:smile:1> <t:1:R>",
            "@everyone @here", "`code` ```block```", "a\n# big\n- item\n2. two", "<https://x.org>", "\\*"})
    void takesNoMarkFromAPerson(String typed) {
        var rendered = ProseRenderer.render(Prose.quoting(typed));
        assertThat(asShown(rendered)).isEqualTo(typed.strip());
        assertThat(rendered.replaceAll("\\\\[^A-Za-z0-9\\s]", "")).doesNotContainPattern(
                "[*_~|`<>\\[\\]#@]|(?m)^\\s*(-|\\d+\\.)\\s");
    }

    @Test
    void leavesAnAddressWhole() {
        assertThat(ProseRenderer.render(Prose.quoting("see https://x.org/a_b*c")))
                .isEqualTo("see https://x.org/a_b\\*c");
    }

    @Test
    void keepsRightToLeftTextAndEmoji() {
        assertThat(ProseRenderer.render(Prose.quoting("שלום 🎓"))).contains("שלום 🎓");
    }

    /// What Discord shows: a backslash makes the next mark a plain character.
    private static String asShown(String written) {
        return written.replaceAll("\\\\([^A-Za-z0-9\\s])", "$1");
    }
}
