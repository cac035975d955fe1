package org.waymate.frontdesk;

import java.util.Locale;

/// Whether a label of one language is that of another: they have the same key in some room.
final class Labels {

    private Labels() {}

    static boolean same(String english, String shown, Locale locale) {
        return locale.getLanguage().equals("en") || english.equals(shown)
                ? english.equals(shown)
                : sameNumber(english, shown) || WordsFile.all().anyMatch(file -> file.sentences().entrySet()
                        .stream()
                        .anyMatch(entry -> plain(entry.getValue()).equals(english)
                                && plain(file.spanish().sentences().get(entry.getKey())).equals(shown)));
    }

    /// As in `4 (mostly)`.
    private static boolean sameNumber(String english, String shown) {
        return english.matches("\\d \\(.+\\)") && shown.startsWith(english.substring(0, 3));
    }

    private static String plain(String sentence) {
        return sentence.replace("''", "'");
    }
}
