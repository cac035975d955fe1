package org.waymate.discord;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text that is too long for one message, between lines or at least between words. It grows when it
/// is escaped, so what the core let pass may be too long here.
final class LongText {

    private LongText() {}

    static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (Cut.length(rest) > most) {
            var end = end(rest, most);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String text, int most) {
        var last = text.offsetByCodePoints(0, most);
        for (var mark : List.of("\n", " ")) {
            var at = text.lastIndexOf(mark, last);
            if (at > last / 2) {
                return at;
            }
        }
        return text.charAt(last - 1) == '\\' ? last - 1 : last;
    }
}
