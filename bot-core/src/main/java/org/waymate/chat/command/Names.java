package org.waymate.chat.command;

import java.util.Locale;

/// One spelling for the names that people and platforms see: `firstDay` and `FIRST_DAY` are `first-day`.
final class Names {

    private Names() {}

    static String dashed(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
