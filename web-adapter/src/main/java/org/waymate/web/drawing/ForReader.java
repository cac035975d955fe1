package org.waymate.web.drawing;

import java.time.Instant;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Fills in what depends on who looks: moments in their own time, and the few words of the page itself. A
/// person's words can't hold these tags, since they come escaped.
public final class ForReader {

    static final String CHOOSE = "<choose></choose>";

    private static final Pattern MOMENT = Pattern.compile("<time datetime=\"([^\"]+)\">.*?</time>");
    private static final Words WORDS = Words.of(ForReader.class);

    private ForReader() {}

    public static String of(String html, Here reader) {
        var there = MOMENT.matcher(html).replaceAll(match -> Matcher.quoteReplacement(moment(match, reader)));
        return there.replace(CHOOSE, WORDS.label(reader, "choose"));
    }

    private static String moment(MatchResult match, Here reader) {
        var moment = Instant.parse(match.group(1));
        return "<time datetime=\"" + moment + "\">" + WORDS.label(reader, "moment", Map.of("moment", moment))
                + "</time>";
    }
}
