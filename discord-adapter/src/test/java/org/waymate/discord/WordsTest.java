package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymate.chat.words.Words;

class WordsTest {

    @Test
    void everySentenceIsThereInSpanishToo() {
        var words = Words.of(Answering.class);
        assertThat(words.keys(CommandTree.SPANISH)).isEqualTo(words.keys(Locale.ENGLISH)).isNotEmpty();
    }
}
