package org.waymate.chat.words;

import java.util.regex.Pattern;

/// Makes a person's words safe to stand inside CommonMark.
public final class Escape {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]<>()#+\\-.!|&~=:\"'$%^/;?@,])");
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\p{Cs}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*\\n[ \\t]*");

    private Escape() {}

    static String words(String typed) {
        var seen = clean(typed);
        var lines = BREAKS.matcher(marks(seen)).replaceAll("\\\\\n");
        return seen.codePoints().anyMatch(Escape::runsRightToLeft) ? "\u2068" + lines + "\u2069" : lines;
    }

    static String marks(String words) {
        return MARKS.matcher(words).replaceAll("\\\\$1");
    }

    /// Without what no screen shows: control characters, lone surrogates, and the marks that turn the
    /// direction of the text around them.
    public static String clean(String typed) {
        return UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("").strip();
    }

    private static boolean runsRightToLeft(int character) {
        var direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
