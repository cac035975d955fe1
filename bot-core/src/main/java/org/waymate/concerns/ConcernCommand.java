package org.waymate.concerns;

import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// What can be asked by who needs help, and by who gives it.
public sealed interface ConcernCommand extends Command {

    /// Shows whom to call; a button brings the program that it stands for.
    @Slash(value = "help-me", by = Audience.ANYONE)
    record HelpMe(Optional<ProgramId> program) implements ConcernCommand {}

    @Slash(value = "worried", by = Audience.MENTOR)
    record Worried(Optional<ProgramId> program) implements ConcernCommand {}

    /// Their part is what tells of which program they speak; strangers and coordinators have none.
    @Tap(value = "help ask", by = Audience.ANYONE)
    record AskForHelp(Optional<EnrolmentId> part) implements ConcernCommand {}

    @Tap(value = "help shown", by = Audience.ANYONE)
    record JustShow(Optional<ProgramId> program) implements ConcernCommand {}

    @Tap(value = "worried ask", by = Audience.MENTOR)
    record TellWorry(Optional<EnrolmentId> part) implements ConcernCommand {}

    /// Whoever likes says whom; it is never asked for.
    @Tap(value = "worried whom", by = Audience.MENTOR)
    record SayWhom(Optional<EnrolmentId> part,
            @Ask(paragraph = true, max = 500) String whom) implements ConcernCommand {}

    @Slash(value = "report", by = Audience.ANYONE)
    record Report(Optional<EnrolmentId> part,
            @Ask(paragraph = true, max = 1000) String words) implements ConcernCommand {}

    /// Shows coordinators what is open.
    @Slash(value = "concerns", by = Audience.COORDINATOR)
    record ShowConcerns(Optional<ProgramId> program) implements ConcernCommand {}

    @Tap(value = "concern take", by = Audience.COORDINATOR)
    record Take(ConcernId concern) implements ConcernCommand {}

    @Tap(value = "concern settle", by = Audience.COORDINATOR)
    record Settle(ConcernId concern) implements ConcernCommand {}

    /// As [Take], in the list of what is open: the others stay in it.
    @Tap(value = "concerns take", by = Audience.COORDINATOR)
    record TakeListed(ConcernId concern) implements ConcernCommand {}

    @Tap(value = "concerns settle", by = Audience.COORDINATOR)
    record SettleListed(ConcernId concern) implements ConcernCommand {}
}
