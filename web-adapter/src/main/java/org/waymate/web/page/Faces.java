package org.waymate.web.page;

import java.util.Locale;

/// The coloured disc before a name.
final class Faces {

    private static final int TONES = 8;
    private static final int SPREAD = 45;

    private Faces() {}

    static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /// Always the same for the same person.
    static int tone(String slug) {
        return (slug.hashCode() * SPREAD >>> 5) % TONES;
    }
}
