package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', value = {
            "goal add <@U123|ana> ¦ goal add <slack/T1/U123|@ana>",
            "to <@U123> ¦ to <slack/T1/U123|@Name of U123>",
            "in <#C9|maths> ¦ in <slack/T1/C9|#maths>",
            "in <#C9> ¦ in <slack/T1/C9|#C9>",
            "in <#C9|> ¦ in <slack/T1/C9|#C9>",
            "<https://example.org/a|example.org/a> ¦ https://example.org/a",
            "<mailto:ana@example.org|ana@example.org> ¦ ana@example.org",
            "a &lt;b&gt; &amp;amp; c ¦ a <b> &amp; c",
            "&lt;@U1&gt; typed by hand ¦ <@U1> typed by hand",
            "<!channel> ¦ @channel",
            "<!subteam^S1|@staff> ¦ @staff",
            "1 < 2 ¦ 1 < 2"})
    void readsWhatSlackHandsOn(String given, String read) {
        assertThat(SlackText.read(given, "T1", id -> "Name of " + id)).isEqualTo(read);
    }
}
