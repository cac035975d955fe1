package org.waymate.chat.place;

import java.util.Optional;
import java.util.regex.Pattern;

/// The one spelling of a platform's things: `slack/T1/U1`, `discord//80351110224678912`.
final class Refs {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)/([A-Za-z0-9_-]*)/([A-Za-z0-9_-]+)");

    record Parts(Platform platform, String within, String name) {}

    private Refs() {}

    static Optional<Parts> read(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Platform.of(match.group(1))
                        .map(platform -> new Parts(platform, match.group(2), match.group(3)))
                : Optional.empty();
    }

    static String write(Platform platform, String within, String name) {
        return platform.code() + "/" + within + "/" + name;
    }
}
