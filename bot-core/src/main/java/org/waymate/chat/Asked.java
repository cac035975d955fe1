package org.waymate.chat;

import java.util.List;
import org.waymate.chat.command.Answers;

/// What somebody asks of the bot, as it came through the door.
public sealed interface Asked {

    /// Words behind one of the two roots; none of them means the personal panel.
    ///
    /// @param coordinators whether the root was the coordinators'
    record Typed(String text, boolean coordinators) implements Asked {}

    /// Plain words in the bot's direct messages. They never act: at most they are answered with the button that would.
    record Plain(String text) implements Asked {}

    /// A command with its answers already told apart, as Discord's options are.
    ///
    /// @param code the shape's code
    record Filled(String code, Answers answers) implements Asked {}

    /// A button.
    record Pressed(String code) implements Asked {}

    /// One of a pick list.
    record Picked(String code, String question, List<String> values) implements Asked {}

    /// A form, with each field that was shown: a blank one too.
    record Submitted(String code, Answers answers) implements Asked {}
}
