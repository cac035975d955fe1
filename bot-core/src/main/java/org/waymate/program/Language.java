package org.waymate.program;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people can be spoken to in.
public enum Language {
    ENGLISH("en"), SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// Whoever speaks something else reads English.
    public static Language of(Locale locale) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(locale.getLanguage())).findFirst()
                .orElse(ENGLISH);
    }

    /// What is kept of a choice: nothing where it is the language of their client.
    ///
    /// @param client the language of their client, when told
    public Optional<Locale> besides(Optional<Locale> client) {
        return client.map(Language::of).filter(this::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Locale.of(tag));
    }
}
