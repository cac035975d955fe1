package org.waymate.chat.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Where and when something is read or said: the reader's language, their time zone, and the present moment.
public record Here(Locale locale, ZoneId zone, Instant now) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
