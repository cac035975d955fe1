package org.waymate.web.page;

import java.util.Locale;
import java.util.Map;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// The page's own words, in the visitor's language.
public record Chrome(Here here) {

    private static final Words WORDS = Words.of(Chrome.class);

    public String say(String key) {
        return WORDS.label(here, key);
    }

    public String say(String key, String name, Object value) {
        return WORDS.label(here, key, Map.of(name, value));
    }

    public Locale locale() {
        return here.locale();
    }
}
