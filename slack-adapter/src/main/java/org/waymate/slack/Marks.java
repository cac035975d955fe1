package org.waymate.slack;

import java.util.regex.Pattern;

/// Makes characters that Slack would read as marks stand for themselves.
///
/// Slack's mrkdwn has three escapes, for `&`, `<` and `>`, and none for its emphasis: a soft hyphen on the
/// inner side of a mark, which no screen shows, keeps the mark from opening or closing anything.
final class Marks {

    private static final String SOFT_HYPHEN = "\u00ad";
    private static final Pattern EMPHASIS = Pattern
            .compile("(?<![\\p{L}\\p{N}])([*_~])|([*_~])(?![\\p{L}\\p{N}])");
    private static final Pattern QUOTE = Pattern.compile("(?m)^(\\s*)&gt;");

    private Marks() {}

    /// The three characters that carry mentions, links and dates.
    static String controls(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String escape(String text) {
        var quiet = EMPHASIS.matcher(controls(text).replace('`', '\u02cb')).replaceAll(
                mark -> mark.group(1) != null ? mark.group(1) + SOFT_HYPHEN : SOFT_HYPHEN + mark.group(2));
        return QUOTE.matcher(quiet).replaceAll("$1\u200b&gt;");
    }
}
