package org.waymate.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.place.Platform;

class DialectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Come *today* please       | Come **today** please
            _Perhaps_ on Monday       | _Perhaps_ on Monday
            *_Really_*                | **_Really_**
            Type `/mentor home`       | Type `/mentor home`
            (*here*)                  | \\(**here**\\)
            2 * 3 * 4                 | 2 \\* 3 \\* 4
            a*b*c                     | a\\*b\\*c
            snake_case_words          | snake\\_case\\_words
            a star * alone            | a star \\* alone
            *not closed               | \\*not closed
            """)
    void marksOfSlackAreRead(String typed, String read) {
        assertThat(Dialect.SLACK.read(typed).commonMark()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Come **today** please     | Come **today** please
            *Perhaps* on Monday       | _Perhaps_ on Monday
            _Perhaps_ on Monday       | _Perhaps_ on Monday
            **all _of_ it**           | **all _of_ it**
            ***both***                | **_both_**
            __underlined__            | __underlined__
            """)
    void marksOfDiscordAreRead(String typed, String read) {
        assertThat(Dialect.MARKDOWN.read(typed).commonMark()).isEqualTo(read);
    }

    @Test
    void linesListsAndQuotesStayAsTheyStand() {
        assertThat(Dialect.on(Platform.SLACK).read("""
                Dear all,
                this week:
                • a walk
                - *cake*

                1) come
                2) eat
                > Bring a friend
                See you""").commonMark()).isEqualTo("""
                Dear all\\,\\
                this week\\:

                - a walk
                - **cake**

                1. come
                2. eat

                > Bring a friend

                See you""");
    }

    /// No masked link, no mention, no heading, no HTML.
    @ParameterizedTest
    @ValueSource(strings = {"[here](https://evil.example)", "<https://evil.example|here>", "<!channel>",
            "@everyone",
            "# Loud", "<b>x</b>", "![x](https://evil.example/x.png)", "---", "    code", "~~gone~~",
            "||hidden||"})
    void everythingElseStaysWords(String typed) {
        for (var dialect : Dialect.values()) {
            assertThat(dialect.read(typed).plain()).isEqualTo(typed.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*!*!*!*", "**", "****", "* *", "`", "``", "*`*`", "_*_*_", "> ", ">", "-", "1.",
            "*\n*"})
    void marksThatMarkNothingLoseNothingElse(String typed) {
        for (var dialect : Dialect.values()) {
            assertThat(dialect.read("before\n" + typed + "\nafter").plain()).startsWith("before")
                    .endsWith("after");
        }
    }
}
