package org.waymate.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ana              | Ana
            en | Ana,Inés         | Ana and Inés
            en | Ana,Ben,Inés     | Ana, Ben, and Inés
            es | Ana              | Ana
            es | Ana,Ben          | Ana y Ben
            es | Ana,Inés         | Ana e Inés
            es | Ana,Ben,Hilda    | Ana, Ben e Hilda
            es | Inés,Ana         | Inés y Ana
            es | Ana,Hiela        | Ana y Hiela
            """)
    void asEachLanguageJoins(String language, String names, String joined) {
        var all = List.of(names.split(","));

        assertThat(Joined.of(all, all, Locale.of(language))).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"es,Ana e [Inés](person:1)", "en,Ana and [Inés](person:1)"})
    void howSomebodySoundsDecidesAndNotHowTheyAreWritten(String language, String joined) {
        assertThat(Joined.of(List.of("Ana", "Inés"), List.of("Ana", "[Inés](person:1)"), Locale.of(language)))
                .isEqualTo(joined);
    }
}
