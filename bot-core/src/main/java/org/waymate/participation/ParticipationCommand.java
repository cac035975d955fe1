package org.waymate.participation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.program.EnrolmentId;
import org.waymate.program.HowOften;
import org.waymate.program.Language;
import org.waymate.program.Topic;

/// What can be asked about one's own part in a program.
public sealed interface ParticipationCommand extends Command {

    @Slash("profile")
    record Profile(@Ask(max = 60) String name, @Ask ZoneId zone, @Ask(min = 1) List<Topic> topics,
            @Ask(paragraph = true, max = 500) Optional<String> about,
            @Ask(max = 40) Optional<String> pronouns,
            @Ask Optional<Language> language) implements ParticipationCommand {}

    @Slash(value = "places", by = Audience.MENTOR)
    record Places(@Ask(inline = true, min = 0, max = 10) int mentees) implements ParticipationCommand {}

    @Slash("pause")
    record Pause(@Ask(inline = true) LocalDate until) implements ParticipationCommand {}

    @Slash("resume")
    record Resume() implements ParticipationCommand {}

    @Slash("notifications")
    record Notifications(@Ask(inline = true) HowOften often) implements ParticipationCommand {}

    /// Says what going would mean, and asks once more.
    @Slash("leave")
    record Leave() implements ParticipationCommand {}

    /// Whoever has gone already is told so.
    @Tap(value = "leave really", by = Audience.ANYONE)
    record ReallyLeave(EnrolmentId part) implements ParticipationCommand {}
}
