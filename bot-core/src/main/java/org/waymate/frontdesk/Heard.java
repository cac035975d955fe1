package org.waymate.frontdesk;

import java.util.List;
import java.util.UUID;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Understood;

/// What was asked, told apart by its words alone.
sealed interface Heard {

    /// @param given by the button: not asked again
    /// @param typed by the person: shown in a form, to be changed
    /// @param doubtful whether it is unclear which words answer what
    record Asks(Shape shape, Answers given, Answers typed, boolean doubtful) implements Heard {

        Answers all() {
            return given.over(typed);
        }
    }

    /// Goes on with kept answers.
    ///
    /// @param picked whether what comes was picked from a list: it takes nothing away that was settled before
    record GoesOn(UUID draft, Answers more, boolean picked) implements Heard {}

    /// @param coordinators whether it stood behind the coordinators' root
    record Unclear(String typed, List<Understood.Meant> nearest, boolean coordinators) implements Heard {}

    /// Plain words that may read like a command; they never act.
    record Chats(String words) implements Heard {}

    /// A button that no version knows.
    record Gone() implements Heard {}
}
