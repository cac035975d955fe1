package org.waymate.chat.command;

import java.util.regex.Pattern;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Somebody or somewhere named in what was typed, as adapters write it before anybody knows which question it
/// answers: `<slack/T1/U7|@ben>`. Who asks for a person or a place takes the ref, all others the words.
public final class Mentioned {

    private static final Pattern WRITTEN = Pattern
            .compile("<([a-z]+/[A-Za-z0-9_-]*/[A-Za-z0-9_-]+)\\|([^<>|]*)>");
    private static final Pattern MARKS = Pattern.compile("[<>|]");

    private Mentioned() {}

    /// @param words as people see them, with their `@`
    public static String write(AccountRef person, String words) {
        return written(person.toString(), words);
    }

    /// @param words as people see them, with their `#`
    public static String write(ChannelRef place, String words) {
        return written(place.toString(), words);
    }

    private static String written(String ref, String words) {
        return "<" + ref + "|" + MARKS.matcher(words).replaceAll("") + ">";
    }

    static String ref(String typed) {
        return WRITTEN.matcher(typed).replaceAll("$1");
    }

    public static String words(String typed) {
        return WRITTEN.matcher(typed).replaceAll("$2");
    }
}
