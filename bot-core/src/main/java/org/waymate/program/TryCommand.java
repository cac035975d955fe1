package org.waymate.program;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;

/// A coordinator tries the program on themselves. It is asked for here and answered in a room further up, which knows
/// what people read.
public sealed interface TryCommand extends Command {

    @Slash(value = "try", by = Audience.COORDINATOR)
    record TryOnMe() implements TryCommand {}

    /// A button in a message that was only a try.
    ///
    /// @param which so that no two buttons of a message are the same
    @Tap(value = "try pressed", by = Audience.ANYONE)
    record OnlyATry(int which) implements TryCommand {}
}
