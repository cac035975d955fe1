package org.waymate.frontdesk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a label of one language is that of another: they have the same key in some room, and where a name is put
/// in, the same name.
final class Labels {

    private static final Pattern PUT_IN = Pattern.compile("\\{\\w+}");

    private Labels() {}

    static boolean same(String english, String shown, Locale locale) {
        return locale.getLanguage().equals("en") || english.equals(shown)
                ? english.equals(shown)
                : sameNumber(english, shown) || WordsFile.all().anyMatch(file -> file.sentences().entrySet()
                        .stream()
                        .anyMatch(entry -> putIn(entry.getValue(), english)
                                .filter(name -> putIn(file.spanish().sentences().get(entry.getKey()), shown)
                                        .filter(name::equals).isPresent())
                                .isPresent()));
    }

    /// As in `4 (mostly)`.
    private static boolean sameNumber(String english, String shown) {
        return english.matches("\\d \\(.+\\)") && shown.startsWith(english.substring(0, 3));
    }

    /// What stands in the sentence's one gap, or nothing where it has none; empty when the sentence is another.
    private static Optional<String> putIn(String sentence, String label) {
        var parts = PUT_IN.split(sentence.replace("''", "'"), -1);
        var matcher = Pattern.compile(Pattern.quote(parts[0])
                + (parts.length > 1 ? "(.+)" + Pattern.quote(parts[1]) : "")).matcher(label);
        return parts.length < 3 && matcher.matches() ? Optional.of(gap(matcher)) : Optional.empty();
    }

    private static String gap(Matcher matcher) {
        return matcher.groupCount() == 0 ? "" : matcher.group(1);
    }
}
