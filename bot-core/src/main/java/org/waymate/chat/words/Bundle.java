package org.waymate.chat.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The files of sentences beside one room, read once. English answers for a language that has no file.
final class Bundle {

    /// Nobody's own: the day before the month, so that it is read alike wherever English is a second language.
    private static final Locale NEUTRAL = Locale.of("en", "001");

    private static final Map<String, Bundle> BUNDLES = new ConcurrentHashMap<>();

    private final String room;
    private final Class<?> beside;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    private Bundle(String room, Class<?> beside) {
        this.room = room;
        this.beside = beside;
    }

    static Bundle beside(Class<?> inRoom) {
        return BUNDLES.computeIfAbsent(inRoom.getPackageName(), room -> new Bundle(room, inRoom));
    }

    Optional<String> sentence(Locale locale, String key) {
        return Optional.ofNullable(sentences(locale).get(key))
                .or(() -> Optional.ofNullable(sentences(Locale.ENGLISH).get(key)));
    }

    /// The language in which somebody of this one is spoken to.
    Locale spoken(Locale locale) {
        return sentences(locale).isEmpty() ? NEUTRAL : locale;
    }

    Map<String, String> sentences(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), this::read);
    }

    private Map<String, String> read(String language) {
        var file = language.equals("en") ? "words.properties" : "words_" + language + ".properties";
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file + " of " + room, e);
        }
    }

    @Override
    public String toString() {
        return room + ".words";
    }
}
