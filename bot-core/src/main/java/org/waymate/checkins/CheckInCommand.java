package org.waymate.checkins;

import java.time.LocalDate;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;
import org.waymate.goals.GoalId;
import org.waymate.goals.Progress;

/// What people answer to "have you met?".
public sealed interface CheckInCommand extends Command {

    @Tap("checkin say")
    record Say(CheckInId checkIn, Answer answer) implements CheckInCommand {}

    /// "We have set a day."
    @Tap("checkin date")
    record SayDate(CheckInId checkIn, @Ask LocalDate day) implements CheckInCommand {}

    /// @param useful 1 to 5
    @Tap("checkin useful")
    record Rate(CheckInId checkIn, int useful) implements CheckInCommand {}

    @Tap("checkin note")
    record AddNote(CheckInId checkIn,
            @Ask(paragraph = true, max = 1000) String note) implements CheckInCommand {}

    /// Why they have not met.
    @Tap("checkin why")
    record SayWhy(CheckInId checkIn, Reason reason) implements CheckInCommand {}

    /// The other gets a tip, from which nobody learns of this press.
    @Tap("checkin nudge")
    record Nudge(CheckInId checkIn) implements CheckInCommand {}

    /// The coordinators learn that they wait, and the other does not.
    @Tap("checkin word")
    record SayWord(CheckInId checkIn) implements CheckInCommand {}

    /// How often they want to be asked.
    @Tap("checkin pace")
    record SayPace(CheckInId checkIn, Pace pace) implements CheckInCommand {}

    /// Brings the buttons back.
    @Tap("checkin change")
    record Change(CheckInId checkIn) implements CheckInCommand {}

    /// How one of their goals goes, said in passing.
    @Tap("checkin goal")
    record SayGoal(CheckInId checkIn, GoalId goal, Progress progress) implements CheckInCommand {}

    @Tap("checkin goal change")
    record ChangeGoal(CheckInId checkIn, GoalId goal) implements CheckInCommand {}
}
