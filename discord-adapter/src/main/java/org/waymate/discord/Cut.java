package org.waymate.discord;

/// Shortens what must fit. Discord counts code points.
final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    static String to(int most, String text) {
        return length(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + MORE;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
