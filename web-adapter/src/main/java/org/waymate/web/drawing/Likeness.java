package org.waymate.web.drawing;

import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/// A message as it looks in the browser, and what the two platforms would get.
///
/// @param plain the whole of it in words alone
/// @param slackJson one page of JSON after the other, [#PAGE] between them; none without Slack's adapter
/// @param enclosed the pictures and files that the HTML points at
public record Likeness(String plain, String html, Optional<String> slackJson, Optional<String> discordJson,
        List<Enclosed> enclosed) {

    /// Stands between pages; JSON never has it.
    public static final String PAGE = "\f";

    /// @param id follows from the content: the same file twice is one
    public record Enclosed(String id, String name, String mediaType, byte[] content) {}

    /// What a person typed, as it was typed.
    public static Likeness ofWords(String words) {
        var html = "<p dir=\"auto\">" + HtmlUtils.htmlEscape(words, "UTF-8").replace("\n", "<br>") + "</p>";
        return new Likeness(words, html, Optional.empty(), Optional.empty(), List.of());
    }
}
