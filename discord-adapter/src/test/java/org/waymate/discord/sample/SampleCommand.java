package org.waymate.discord.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Every kind of question, in the line and in a form.
public sealed interface SampleCommand extends Command {

    @Slash(value = "home", by = Audience.ANYONE)
    record Home() implements SampleCommand {}

    @Slash("goal add")
    record AddGoal(@Ask(inline = true, max = 120) String title, @Ask(inline = true) Topic topic,
            @Ask(inline = true) Optional<LocalDate> due) implements SampleCommand {}

    @Slash("goal list")
    record ListGoals() implements SampleCommand {}

    @Slash(value = "join", by = Audience.ANYONE)
    record Join(@Ask String name, @Ask(inline = true) ZoneId zone, @Ask boolean reminders,
            @Ask(paragraph = true) Optional<String> about, @Ask List<Topic> topics,
            @Ask(min = 1, max = 5) int mentees) implements SampleCommand {}

    @Slash("tell")
    record Tell(@Ask(inline = true) AccountRef who, @Ask(inline = true) ChannelRef where,
            @Ask(inline = true, min = 1, max = 10) int times, @Ask(inline = true) boolean loud,
            @Ask(inline = true) Optional<GoalId> goal,
            @Ask(inline = true) Optional<LocalTime> at) implements SampleCommand {}

    @Tap("goal done")
    record FinishGoal(GoalId goal) implements SampleCommand {}

    @Tap("goal topic")
    record ChangeTopic(GoalId goal, @Ask Topic topic) implements SampleCommand {}

    @Slash(value = "setup", by = Audience.FOUNDER)
    record Setup(@Ask(inline = true) Optional<String> name) implements SampleCommand {}
}
