package org.waymate.web.tour;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is shown, step by step. In its texts `{mentee}` stands for how whoever plays that part is written in addresses,
/// `{mentee.name}` for their name, `{language}` for what the visitor reads.
///
/// @param parts who comes for the tour, by their names
/// @param begins the lines of script that bring them in
/// @param ends the lines that let everybody go on without the visitor, whenever the tour is over
/// @param farewell by language
record Tour(Map<String, String> parts, List<String> begins, List<Step> steps, List<String> ends,
        Map<String, String> farewell) {

    /// @param script what has to be said first
    /// @param waits who has to see which button first, by its code's beginning; the clock turns until they do
    /// @param at the address's query: who looks where
    /// @param opens what is opened as the step begins, as a selector of CSS
    /// @param says by language
    record Step(@Nullable List<String> script, @Nullable Map<String, String> waits, String at,
            @Nullable String opens, @Nullable List<Press> presses, Map<String, String> says) {}

    /// @param on what is pressed, as a selector of CSS; the last one that fits
    /// @param beside words that stand in the button's row or message
    /// @param types what is written into the pane's line before
    record Press(String on, @Nullable String beside, @Nullable String types) {}

    static String words(Map<String, String> says, String language) {
        return says.getOrDefault(language, says.getOrDefault("en", ""));
    }
}
