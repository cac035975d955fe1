package org.waymate.chat.command;

import java.util.Optional;

/// A word of a typed line, or several between quotes.
///
/// @param name what stood before a colon, when the value may answer the question of that name
/// @param written as it stands in the line, quotes and all, with the line breaks before it
/// @param quoted whether quotes say where the value ends
record Token(String text, Optional<String> name, String value, boolean quoted, String written) {

    Optional<String> named() {
        return name;
    }
}
