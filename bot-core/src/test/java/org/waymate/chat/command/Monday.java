package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.waymate.chat.words.Here;

/// Reads an answer on Monday, 5 October 2026, ten in the morning in Berlin.
final class Monday {

    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

    private Monday() {}

    static String read(Kind kind, String typed, String language) {
        var read = kind.read(typed, here(language));
        assertThat(read).as(typed).isInstanceOf(Read.Value.class);
        return ((Read.Value) read).value().toString();
    }

    static String refused(Kind kind, String typed, String language) {
        var read = kind.read(typed, here(language));
        assertThat(read).as(typed).isInstanceOf(Read.Refused.class);
        var problem = ((Read.Refused) read).problem();
        assertThat(problem.inWords(here(language))).isNotBlank().doesNotContain("{");
        return problem.key();
    }

    static String either(Kind kind, String typed, String language) {
        return kind.read(typed, here(language)) instanceof Read.Refused
                ? refused(kind, typed, language)
                : read(kind, typed, language);
    }

    static Here here(String language) {
        return new Here(Locale.forLanguageTag(language), ZoneId.of("Europe/Berlin"), NOW);
    }
}
