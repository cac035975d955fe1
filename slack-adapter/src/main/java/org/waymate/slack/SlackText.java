package org.waymate.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Reads what people typed as Slack hands it on: mentions, channels and links in angle brackets, three
/// characters escaped.
final class SlackText {

    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");

    private SlackText() {}

    /// In a person's and a channel's place stands its ref, as the core reads it.
    static String read(String text, String team) {
        var plain = BRACKETS.matcher(text).replaceAll(match -> Matcher
                .quoteReplacement(inside(match, team)));
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String inside(MatchResult match, String team) {
        var what = match.group(1);
        var label = match.group(2);
        if (what.startsWith("@")) {
            return new AccountRef(Platform.SLACK, team, what.substring(1)).toString();
        }
        if (what.startsWith("#")) {
            return new ChannelRef(Platform.SLACK, team, what.substring(1)).toString();
        }
        if (what.startsWith("!")) {
            return label == null || label.isEmpty() ? "@" + what.substring(1) : label;
        }
        return what.startsWith("mailto:") && label != null ? label : what;
    }
}
