package org.waymate.web.drawing;

import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/// Writes HTML with everything escaped that is not a tag of ours.
final class Html {

    private final StringBuilder written = new StringBuilder();

    Html open(String tag, Map<String, String> attributes) {
        written.append('<').append(tag);
        attributes.forEach((name, value) -> written.append(' ').append(name).append("=\"")
                .append(escaped(value)).append('"'));
        written.append('>');
        return this;
    }

    Html open(String tag, String cssClass) {
        return open(tag, Map.of("class", cssClass));
    }

    Html close(String tag) {
        written.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        written.append(escaped(text));
        return this;
    }

    /// What was made by a renderer that escapes.
    Html raw(String html) {
        written.append(html);
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
