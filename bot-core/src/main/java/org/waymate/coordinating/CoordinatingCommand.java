package org.waymate.coordinating;

import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.AccountRef;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// What can be asked about who runs a program.
public sealed interface CoordinatingCommand extends Command {

    /// Lists them.
    @Slash(value = "coordinators", by = Audience.COORDINATOR)
    record Coordinators() implements CoordinatingCommand {}

    @Slash(value = "coordinator add", by = Audience.COORDINATOR)
    record Add(@Ask(inline = true) AccountRef who) implements CoordinatingCommand {}

    /// Takes back whom nobody has seen yet.
    @Tap(value = "coordinator back", by = Audience.COORDINATOR)
    record AwaitNobody(ProgramId program) implements CoordinatingCommand {}

    @Tap(value = "coordinator out", by = Audience.COORDINATOR)
    record TakeOut(ProgramId program, PersonId who) implements CoordinatingCommand {}
}
