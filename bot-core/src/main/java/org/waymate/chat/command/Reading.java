package org.waymate.chat.command;

import java.util.List;
import java.util.Map;

/// What came of reading a command's answers.
public sealed interface Reading {

    record Complete(Command command) implements Reading {}

    /// Required questions that nobody has answered yet.
    record Lacking(List<Question> questions) implements Reading {}

    /// Answers that can't be taken, by question.
    record Wrong(Map<String, Problem> problems) implements Reading {}

    /// Names of things in the database, by question: the command's transaction looks them up.
    record Unsettled(Map<String, List<String>> typed) implements Reading {}
}
