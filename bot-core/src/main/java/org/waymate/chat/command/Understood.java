package org.waymate.chat.command;

import java.util.List;

/// What typed words turned out to ask.
public sealed interface Understood {

    /// A command, with whatever answers were typed.
    sealed interface Meant extends Understood {

        Shape shape();

        Answers answers();
    }

    record Said(Shape shape, Answers answers) implements Meant {}

    /// The command is clear, what belongs to which question is not: its form opens with the words in the
    /// first field that takes a text.
    record Doubtful(Shape shape, Answers answers) implements Meant {}

    /// @param nearest what may have been meant, likeliest first, at most three
    record Unknown(String typed, List<Meant> nearest) implements Understood {}
}
