package org.waymate.doubts;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;
import org.waymate.program.ProgramId;

/// What coordinators say of messages that may not have arrived.
public sealed interface DoubtCommand extends Command {

    /// Whoever has it already reads it twice.
    @Tap(value = "doubts again", by = Audience.COORDINATOR)
    record SendAgain(ProgramId program) implements DoubtCommand {}

    @Tap(value = "doubts leave", by = Audience.COORDINATOR)
    record Leave(ProgramId program) implements DoubtCommand {}
}
