package org.waymate.slack;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.waymate.chat.words.Prose;

/// Turns CommonMark into Slack's mrkdwn, in one place.
final class ProseRenderer {

    /// The most characters that a section's text may have.
    static final int SECTION = 3000;

    private static final Parser PARSER = Parser.builder().build();

    private ProseRenderer() {}

    static String mrkdwn(Prose prose) {
        var writing = new ProseWriting();
        PARSER.parse(prose.commonMark()).accept(writing);
        return writing.text();
    }

    /// Cut at the ends of paragraphs, lines or words, never inside a mention, a link or an escaped character.
    static List<String> sections(Prose prose) {
        var sections = new ArrayList<String>();
        var rest = mrkdwn(prose);
        while (rest.length() > SECTION) {
            var end = cut(rest);
            sections.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isBlank()) {
            sections.add(rest);
        }
        return sections;
    }

    private static int cut(String text) {
        var head = text.substring(0, SECTION);
        for (var gap : List.of("\n\n", "\n", " ")) {
            var at = head.lastIndexOf(gap);
            if (at > SECTION / 2 && !insideBrackets(head, at)) {
                return at;
            }
        }
        return wholeCharacters(head);
    }

    private static boolean insideBrackets(String head, int at) {
        return head.lastIndexOf('<', at) > head.lastIndexOf('>', at);
    }

    private static int wholeCharacters(String head) {
        var open = head.lastIndexOf('<');
        var amp = head.lastIndexOf('&');
        if (open > 0 && open > head.lastIndexOf('>')) {
            return open;
        }
        if (amp > 0 && amp > head.lastIndexOf(';')) {
            return amp;
        }
        return Character.isHighSurrogate(head.charAt(head.length() - 1)) ? head.length() - 1 : head.length();
    }
}
