package org.waymate.program;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Prose;

/// What a room puts on everybody's personal panel: where the person stands with it, and the next step.
public interface OnPanel {

    /// @param rank what asks for a deed comes first: 0 to 99, least first
    record Line(int rank, Prose says, List<Choice> choices) {

        private static final int LAST = 99;

        /// What can be done at any time: it stands last, and is nothing to do.
        public static Line byTheWay(Prose says, List<Choice> choices) {
            return new Line(LAST, says, choices);
        }

        public boolean isToDo() {
            return rank < LAST && !choices.isEmpty();
        }
    }

    default Optional<Line> line(Asker who) {
        return Optional.empty();
    }

    /// For a room that has a line for each of a few people.
    default List<Line> lines(Asker who) {
        return line(who).stream().toList();
    }
}
