package org.waymate.program;

import java.time.LocalDate;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;

/// What can be asked about the days on which nothing is due.
public sealed interface HolidayCommand extends Command {

    @Slash(value = "holidays", by = Audience.COORDINATOR)
    record Holidays() implements HolidayCommand {}

    /// @param lastDay of a span of days
    @Slash(value = "holiday add", by = Audience.COORDINATOR)
    record AddHoliday(@Ask(inline = true) LocalDate firstDay, @Ask(inline = true) Optional<LocalDate> lastDay,
            @Ask(max = 60) Optional<String> name) implements HolidayCommand {}

    @Tap(value = "holiday out", by = Audience.COORDINATOR)
    record TakeOutHoliday(ProgramId program, LocalDate firstDay,
            LocalDate lastDay) implements OfAProgram {}

    @Tap(value = "weekends quiet", by = Audience.COORDINATOR)
    record KeepWeekendsQuiet(ProgramId program) implements OfAProgram {}

    @Tap(value = "weekends ask", by = Audience.COORDINATOR)
    record AskOnWeekends(ProgramId program) implements OfAProgram {}

    /// A button of one program, which says nothing about another.
    sealed interface OfAProgram extends HolidayCommand {

        ProgramId program();
    }
}
