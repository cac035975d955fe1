package org.waymate.slack;

/// Texts at Slack's limits, which count a character beyond the first plane as two.
final class Cut {

    private Cut() {}

    /// Never in the middle of a character.
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
