package org.waymate.frontdesk;

import java.util.Locale;

/// Whether a label of one language is that of another: they have the same key in some room.
final class Labels {

    private Labels() {}

    static boolean same(String english, String shown, Locale locale) {
        return locale.getLanguage().equals("en") || english.equals(shown)
                ? english.equals(shown)
                : WordsFile.all().anyMatch(file -> file.sentences().entrySet().stream()
                        .anyMatch(entry -> plain(entry.getValue()).equals(english)
                                && plain(file.spanish().sentences().get(entry.getKey())).equals(shown)));
    }

    private static String plain(String sentence) {
        return sentence.replace("''", "'");
    }
}
