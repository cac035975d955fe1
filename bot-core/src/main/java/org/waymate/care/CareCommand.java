package org.waymate.care;

import java.time.LocalDate;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;
import org.waymate.program.EnrolmentId;

/// What a coordinator does with somebody's part in the program.
public sealed interface CareCommand extends Command {

    @Tap(value = "person pause", by = Audience.COORDINATOR)
    record PausePerson(EnrolmentId part, @Ask LocalDate until) implements CareCommand {}

    /// Says what it would mean, and asks once more.
    @Tap(value = "person out", by = Audience.COORDINATOR)
    record TakeOut(EnrolmentId part) implements CareCommand {}

    @Tap(value = "person out really", by = Audience.COORDINATOR)
    record ReallyTakeOut(EnrolmentId part) implements CareCommand {}

    @Tap(value = "person undo", by = Audience.COORDINATOR)
    record Undo(DeedId deed) implements CareCommand {}
}
