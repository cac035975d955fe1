package org.waymate.slack;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymate.chat.command.Mentioned;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Reads what people typed as Slack hands it on: mentions, channels and links in angle brackets, three
/// characters escaped.
final class SlackText {

    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");

    private SlackText() {}

    /// In a person's and a channel's place stands its ref with the words that people see, as the core reads it.
    ///
    /// @param names of people, for a mention that comes without
    static String read(String text, String team, UnaryOperator<String> names) {
        var plain = BRACKETS.matcher(text).replaceAll(match -> Matcher
                .quoteReplacement(inside(match, team, names)));
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String inside(MatchResult match, String team, UnaryOperator<String> names) {
        var what = match.group(1);
        var id = what.substring(1);
        var label = Optional.ofNullable(match.group(2)).filter(words -> !words.isBlank());
        return switch (what.charAt(0)) {
            case '@' -> Mentioned.write(new AccountRef(Platform.SLACK, team, id),
                    "@" + label.orElseGet(() -> names.apply(id)));
            case '#' -> Mentioned.write(new ChannelRef(Platform.SLACK, team, id), "#" + label.orElse(id));
            case '!' -> label.orElse("@" + id);
            default -> what.startsWith("mailto:") ? label.orElse(what) : what;
        };
    }
}
