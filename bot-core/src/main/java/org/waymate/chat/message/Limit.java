package org.waymate.chat.message;

import java.util.Collection;
import org.waymate.chat.words.Prose;

/// What both platforms take, asked when a message is built: later there is nobody to tell.
final class Limit {

    private Limit() {}

    /// The two marks that keep a person's direction of writing to their own words are none of theirs.
    static void text(String what, Prose text, int most) {
        label(what, text.plain().replaceAll("[\\u2068\\u2069]", ""), most);
    }

    static void label(String what, String label, int most) {
        var length = label.codePointCount(0, label.length());
        if (label.isBlank() || length > most) {
            throw new IllegalArgumentException(what + " has 1 to " + most + " characters, not " + length);
        }
    }

    static void count(String what, Collection<?> things, int least, int most) {
        if (things.size() < least || things.size() > most) {
            throw new IllegalArgumentException(
                    what + " has " + least + " to " + most + " entries, not " + things.size());
        }
    }
}
