package org.waymate.chat.command;

import java.util.List;

/// What typed words turned out to ask.
public sealed interface Understood {

    record Said(Shape shape, Answers answers) implements Understood {}

    /// The command is clear, what belongs to which question is not: its form opens with the words in the
    /// first field.
    record Doubtful(Shape shape, Answers answers) implements Understood {}

    /// @param nearest the commands that may have been meant, likeliest first, at most three
    record Unknown(String typed, List<Shape> nearest) implements Understood {}
}
