package org.waymate.chat.command;

/// What one raw answer turned out to be.
public sealed interface Read {

    record Value(Object value) implements Read {}

    record Refused(Problem problem) implements Read {}

    /// Names a thing that lives in the database; the command's transaction looks it up.
    record Unsettled(String typed) implements Read {}
}
