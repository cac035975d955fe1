package org.waymate.goals;

import java.time.LocalDate;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;

/// What mentees do with their goals.
public sealed interface GoalCommand extends Command {

    @Slash(value = "goal add", by = Audience.MENTEE)
    record AddGoal(@Ask(inline = true, max = 120) String title,
            @Ask Optional<LocalDate> due) implements GoalCommand {}

    @Slash(value = "goal list", by = Audience.MENTEE)
    record ListGoals() implements GoalCommand {}

    @Tap(value = "goal say", by = Audience.MENTEE)
    record SayGoal(GoalId goal, Progress progress) implements GoalCommand {}

    /// Takes back what was said.
    @Tap(value = "goal change", by = Audience.MENTEE)
    record ChangeGoal(GoalId goal) implements GoalCommand {}
}
