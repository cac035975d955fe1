package org.waymate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.words.Words;
import org.waymate.web.drawing.ForReader;
import org.waymate.web.page.Chrome;
import org.waymate.web.talk.Asking;

class WordsTest {

    @ParameterizedTest
    @ValueSource(classes = {Chrome.class, Asking.class, ForReader.class})
    void areThereInBothLanguages(Class<?> inRoom) {
        var words = Words.of(inRoom);

        assertThat(words.keys(Locale.of("es"))).isEqualTo(words.keys(Locale.ENGLISH)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Chrome.class, Asking.class, ForReader.class})
    void areEachSaidSomewhere(Class<?> inRoom) throws IOException {
        var sources = read(Path.of("src/main/java")) + read(Path.of("src/main/resources/templates"));

        assertThat(Words.of(inRoom).keys(Locale.ENGLISH))
                .allSatisfy(key -> assertThat(sources).containsAnyOf("\"" + key + "\"", "'" + key + "'"));
    }

    private static String read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(WordsTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
