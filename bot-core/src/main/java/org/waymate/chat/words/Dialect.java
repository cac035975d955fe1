package org.waymate.chat.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymate.chat.place.Platform;

/// The marks with which people write in a chat: `*bold*` on Slack, `**bold**` elsewhere. Read are bold, italic, code,
/// lists and quotes, which every platform shows. All else stands as it was typed: a masked link and a mention stay
/// words.
public enum Dialect {

    SLACK("\\*", "_"), MARKDOWN("\\*\\*", "[*_]");

    /// Marks hug what they stand around, and stand apart from other words.
    private static final String MARKED = "(?<![\\p{L}\\p{N}*_])(?<%1$smark>%2$s)(?=[*_]?[^\\s*_])(?<%1$s>[^\\n]+?)"
            + "(?<=[^\\s*_][*_]?)\\k<%1$smark>(?![\\p{L}\\p{N}*_])";

    private final Pattern marked;

    Dialect(String bold, String italic) {
        marked = Pattern.compile("`(?<code>[^`\\n]+)`|" + MARKED.formatted("bold", bold) + "|"
                + MARKED.formatted("italic", italic));
    }

    public static Dialect on(Platform platform) {
        return platform == Platform.SLACK ? SLACK : MARKDOWN;
    }

    public Prose read(String typed) {
        return new Prose(Blocks.of(Escape.clean(typed), this::inline));
    }

    private String inline(String line) {
        var marks = marked.matcher(line);
        var read = new StringBuilder();
        var from = 0;
        while (marks.find()) {
            read.append(Escape.marks(line.substring(from, marks.start()))).append(around(marks));
            from = marks.end();
        }
        return read.append(Escape.marks(line.substring(from))).toString();
    }

    private String around(Matcher marks) {
        var code = marks.group("code");
        if (code != null) {
            return "`" + code + "`";
        }
        var bold = marks.group("bold");
        return bold == null ? "_" + inline(marks.group("italic")) + "_" : "**" + inline(bold) + "**";
    }
}
