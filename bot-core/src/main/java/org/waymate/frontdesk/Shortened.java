package org.waymate.frontdesk;

/// People's words where there is room for a few only.
final class Shortened {

    private Shortened() {}

    static String to(int most, String words) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
