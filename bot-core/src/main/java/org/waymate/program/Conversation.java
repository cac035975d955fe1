package org.waymate.program;

import java.util.Optional;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;

/// A room's voice: answers the commands of one sealed interface. Spring finds the rooms by this; there is
/// no other list of them.
public interface Conversation<C extends Command> {

    /// Runs inside the front desk's transaction.
    Reply answer(Asker who, C command);

    /// What a form shows already filled in, as raw answers.
    default Answers known(Asker who, Shape shape, Answers given) {
        return Answers.NONE;
    }

    /// What is said in place of a form that would be filled in vain: they are in already, or it is over. Help
    /// leaves such a command out.
    default Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return Optional.empty();
    }

    /// The program of the thing that a button brings, if it brings one: whoever presses speaks of that program.
    default Optional<ProgramId> program(Shape shape, Answers given) {
        return Optional.empty();
    }
}
