package org.waymate.chat;

import java.util.Map;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;

/// What comes back to the asker, and to nobody else.
public sealed interface Reply {

    record Tell(Message message) implements Reply {}

    /// Takes the place of the pressed message where that was the presser's alone; pressed among others it
    /// is a [Tell].
    record Replace(Message message) implements Reply {}

    /// Answers that can't be taken, by question: a field error, or on Discord a message with **Correct**.
    record Correct(Map<String, Problem> problems) implements Reply {}
}
