package org.waymate.web.talk;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymate.web.InPlayground;

/// Turns `@Ana` and `#general` of a typed line into what the core understands. Names that nobody has stay as
/// they were typed.
@Component
@InPlayground
final class Mentions {

    private static final Pattern MENTION = Pattern.compile("(?<=^|\\s|:)([@#])([\\p{L}\\p{N}_-]+)");

    private final Cast cast;

    Mentions(Cast cast) {
        this.cast = cast;
    }

    String understood(String typed) {
        return MENTION.matcher(typed)
                .replaceAll(match -> Matcher.quoteReplacement(ref(match)));
    }

    private String ref(MatchResult match) {
        var name = match.group(2);
        var ref = match.group(1).equals("@")
                ? cast.known(name).map(player -> player.account().toString())
                : Channel.called(name).map(channel -> channel.ref().toString());
        return ref.orElse(match.group());
    }
}
