package org.waymate.chat.words;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// Text in CommonMark. It comes from a bundle; people's words are in it only escaped, so no emphasis, no
/// masked link and no mention ever comes from a person.
///
/// Three link schemes are ours: `moment:` carries epoch seconds and is shown in the reader's own time,
/// `person:` carries an account (`slack/T1/U1`) and `place:` a channel (`slack/T1/C1`), each shown in that
/// platform's way of naming someone or somewhere.
public record Prose(String commonMark) {

    public static final String MOMENT = "moment:";
    public static final String PERSON = "person:";
    public static final String PLACE = "place:";

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).nodeRendererFactory(PlainLinks::new)
            .build();

    /// A person's own words, shown exactly as they were typed.
    public static Prose quoting(String words) {
        return new Prose(Escape.words(words));
    }

    public Prose then(Prose more) {
        return new Prose(commonMark + "\n\n" + more.commonMark);
    }

    /// What a screen reader or a notification says: no marks, no addresses of our own schemes.
    public String plain() {
        return PLAIN.render(PARSER.parse(commonMark)).strip();
    }
}
