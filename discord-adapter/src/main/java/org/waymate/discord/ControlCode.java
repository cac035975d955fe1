package org.waymate.discord;

/// What a button or a pick list carries: an invitation's code; behind it, between tildes that no code has, the
/// question that a pick answers, and a number where the same code stands in one message again, which Discord
/// would refuse.
///
/// @param invitation the code that the core wrote
/// @param question empty for a button
record ControlCode(String invitation, String question) {

    private static final String BETWEEN = "~";
    private static final int LONGEST = 100;
    /// Two marks and a number of two digits.
    private static final int ROOM_FOR_AGAIN = 4;

    /// @throws IllegalArgumentException when both don't fit into Discord's 100 characters, with the room that the same
    ///                                  one again takes: such answers belong into a draft
    String write() {
        var written = question.isEmpty() ? invitation : invitation + BETWEEN + question;
        if (written.length() > LONGEST - ROOM_FOR_AGAIN) {
            throw new IllegalArgumentException(
                    "Discord carries " + (LONGEST - ROOM_FOR_AGAIN) + " characters, not " + written.length()
                            + ": "
                            + written);
        }
        return written;
    }

    static String again(String written, int time) {
        return written + (written.contains(BETWEEN) ? BETWEEN : BETWEEN + BETWEEN) + time;
    }

    static ControlCode read(String written) {
        var parts = written.split(BETWEEN, -1);
        return new ControlCode(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
