package org.waymate.insights;

import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What can be asked about how the program goes.
public sealed interface InsightCommand extends Command {

    /// @param program says it in a direct message, which names no place
    @Slash(value = "summary", by = Audience.COORDINATOR)
    record Summary(Optional<ProgramId> program) implements InsightCommand {}

    @Slash(value = "person", by = Audience.COORDINATOR)
    record ShowPerson(@Ask(inline = true) PersonId who,
            Optional<ProgramId> program) implements InsightCommand {}

    /// Opens the list behind a number.
    ///
    /// @param from how many come before the first that is shown
    @Tap(value = "summary list", by = Audience.COORDINATOR)
    record ShowList(@Ask Listing which, Optional<ProgramId> program,
            Optional<Integer> from) implements InsightCommand {}

    /// Shows all that needs coordinators.
    @Tap(value = "summary needs", by = Audience.COORDINATOR)
    record ShowNeeds(Optional<ProgramId> program) implements InsightCommand {}

    /// Shows whom the bot's messages don't reach.
    @Tap(value = "summary unreached", by = Audience.COORDINATOR)
    record Unreached(Optional<ProgramId> program) implements InsightCommand {}
}
