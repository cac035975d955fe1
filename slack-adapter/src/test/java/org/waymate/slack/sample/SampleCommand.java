package org.waymate.slack.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// A few commands that no feature has: one of them asks a question of every kind.
public sealed interface SampleCommand extends Command {

    enum Colour {
        RED, GREEN, BLUE
    }

    enum Weekday {
        MON, TUE, WED, THU, FRI
    }

    record MentorId(UUID value) {}

    @Slash("home")
    record Home() implements SampleCommand {}

    @Slash("help")
    record Help() implements SampleCommand {}

    @Slash("note")
    record Note(@Ask(inline = true, max = 40) String text,
            @Ask Optional<Boolean> urgent) implements SampleCommand {}

    @Slash("everything")
    record Everything(@Ask(max = 80) String title, @Ask(paragraph = true) Optional<String> story,
            @Ask(min = 1, max = 9) int count, @Ask boolean sure, @Ask Colour colour,
            @Ask List<Weekday> days, @Ask MentorId mentor, @Ask List<MentorId> mentors,
            @Ask Optional<LocalDate> due, @Ask LocalTime at, @Ask ZoneId zone, @Ask AccountRef who,
            @Ask ChannelRef where) implements SampleCommand {}

    @Slash("slow")
    record Slow(@Ask String what) implements SampleCommand {}

    @Slash("late")
    record Late(@Ask String what) implements SampleCommand {}

    @Slash("report")
    record Report() implements SampleCommand {}

    @Slash("many")
    record Many() implements SampleCommand {}

    @Slash("breaks")
    record Breaks() implements SampleCommand {}

    @Slash(value = "setup", by = Audience.COORDINATOR)
    record Setup() implements SampleCommand {}

    @Tap("finish")
    record Finish(StepId step) implements SampleCommand {}

    @Tap("choose")
    record Choose(@Ask Colour colour) implements SampleCommand {}

    record StepId(UUID value) {}
}
