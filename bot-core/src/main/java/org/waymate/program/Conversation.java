package org.waymate.program;

import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Shape;

/// A room's voice: answers the commands of one sealed interface. Spring finds the rooms by this; there is
/// no other list of them.
public interface Conversation<C extends Command> {

    /// Runs inside the front desk's transaction.
    Reply answer(Asker who, C command);

    /// What a form shows already filled in, as raw answers.
    default Answers known(Asker who, Shape shape, Answers given) {
        return Answers.NONE;
    }
}
