package org.waymate.discord;

import org.commonmark.parser.Parser;
import org.waymate.chat.words.Prose;

/// CommonMark in Discord's dialect.
final class ProseRenderer {

    private static final Parser PARSER = Parser.builder().build();

    private ProseRenderer() {}

    static String render(Prose prose) {
        var writing = new ProseWriting();
        PARSER.parse(prose.commonMark()).accept(writing);
        return writing.text();
    }

    /// Without marks: for a name, a label that stands inside other text.
    static String plain(String words) {
        return Marks.escape(words, true);
    }
}
