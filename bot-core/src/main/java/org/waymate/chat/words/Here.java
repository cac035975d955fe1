package org.waymate.chat.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Where and when something is read or said: the reader's language, their time zone, the present moment, and
/// the word by which the commands go here.
///
/// @param root what stands behind the slash; every sentence may say it as `{root}`
public record Here(Locale locale, ZoneId zone, Instant now, String root) {

    private static final String USUAL_ROOT = "mentor";

    public Here(Locale locale, ZoneId zone, Instant now) {
        this(locale, zone, now, USUAL_ROOT);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    public Here rooted(String inWord) {
        return new Here(locale, zone, now, inWord);
    }

    Here reading(Locale inLanguage) {
        return new Here(inLanguage, zone, now, root);
    }
}
