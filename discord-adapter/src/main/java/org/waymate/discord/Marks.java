package org.waymate.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps plain characters plain: whatever Discord would read as a mark, a mention or an emoji gets a
/// backslash. A bare address is left alone, since a backslash would break it.
final class Marks {

    private static final Pattern ADDRESS_OR_MARK = Pattern
            .compile("(https?://[^\\s<>\\[\\]()|*`]+)|([\\\\*_~`|<>\\[\\]#@])");
    private static final Pattern LIST = Pattern
            .compile("^(\\s*)(?:([-+])(?=\\s|#|\\\\#)|(\\d+)(\\.)(?=\\s))");

    private Marks() {}

    static String escape(String plain, boolean beginsLine) {
        var escaped = ADDRESS_OR_MARK.matcher(plain).replaceAll(match -> Matcher
                .quoteReplacement(match.group(1) == null ? "\\" + match.group(2) : match.group(1)));
        return beginsLine ? withoutList(escaped) : escaped;
    }

    private static String withoutList(String line) {
        var list = LIST.matcher(line);
        if (!list.find()) {
            return line;
        }
        var mark = list.group(2) == null ? list.start(4) : list.start(2);
        return line.substring(0, mark) + "\\" + line.substring(mark);
    }
}
