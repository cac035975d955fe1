package org.waymate.chat.command;

/// One thing that a command asks for.
///
/// @param name as typed and as Discord's option: lower case, dashed
/// @param asked whether a person can answer it; otherwise only a button brings it
/// @param required whether the command can't be done without it
/// @param several whether more than one answer may be given
/// @param inline whether it may be typed in the command's own line
public record Question(String name, Kind kind, boolean asked, boolean required, boolean several,
        boolean inline) {}
