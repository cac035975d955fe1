package org.waymate.web.drawing;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.waymate.chat.words.Prose;

/// CommonMark to HTML. Nobody's words can bring a tag or a script: HTML in them is shown as typed.
final class ProseRenderer {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .omitSingleParagraphP(true).nodeRendererFactory(OwnLinks::new).build();

    private ProseRenderer() {}

    static String html(Prose prose) {
        return RENDERER.render(PARSER.parse(prose.commonMark())).strip();
    }
}
