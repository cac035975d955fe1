package org.waymate.chat;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;

/// A form, worded for one reader. A platform that shows only some fields at once shows the first ones; the
/// front desk asks for the rest.
///
/// @param code what comes back with the answers, at most 100 characters
/// @param title at most 24 characters
/// @param readers who will read what is answered
public record Form(String code, String title, String submit, Optional<String> readers, List<Field> fields) {

    /// @param label at most 45 characters
    /// @param hint at most 100 characters
    /// @param filled raw answers that stand there already
    /// @param options what can be chosen; a living question with more than 25 has none and is typed
    /// @param error why the last answer could not be taken, and what to do
    public record Field(String name, Kind kind, boolean required, boolean several, String label,
            Optional<String> hint,
            List<String> filled, List<Phrasebook.Option> options, Optional<String> error) {}
}
