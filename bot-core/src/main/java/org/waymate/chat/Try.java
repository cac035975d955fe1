package org.waymate.chat;

/// One try of a message that must be said once.
///
/// @param key the same for each try of the same message, at most 22 characters
/// @param again whether an earlier try may have arrived, wholly or in part: then what stands there is looked for
///              first
public record Try(String key, boolean again) {

    public static Try first(String key) {
        return new Try(key, false);
    }

    public static Try again(String key) {
        return new Try(key, true);
    }
}
