package org.waymate.chat;

/// One try of a message that must be said once.
///
/// @param key the same for each try of the same message, at most 22 characters
public record Try(String key, Mode mode) {

    public enum Mode {
        /// Nothing of it can be there yet.
        FIRST,
        /// An earlier try may have arrived, wholly or in part: what stands there is looked for first.
        AGAIN,
        /// As [#AGAIN], but where nothing is found nothing is written.
        LOOK
    }

    public static Try first(String key) {
        return new Try(key, Mode.FIRST);
    }

    public static Try again(String key) {
        return new Try(key, Mode.AGAIN);
    }

    public static Try look(String key) {
        return new Try(key, Mode.LOOK);
    }

    public boolean looks() {
        return mode != Mode.FIRST;
    }

    /// Whether it is left at the look, where nothing was found.
    public boolean endsUnless(boolean found) {
        return mode == Mode.LOOK && !found;
    }
}
