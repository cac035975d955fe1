package org.waymate.program;

import org.waymate.chat.place.ChannelRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;

/// What can be asked about the program itself.
public sealed interface ProgramCommand extends Command {

    @Slash(value = "setup", by = Audience.FOUNDER)
    record SetUp(@Ask(max = 80) String name, @Ask LocalDate firstDay, @Ask LocalDate lastDay,
            @Ask(paragraph = true, max = 1000) Optional<String> helpCard,
            @Ask ZoneId zone) implements ProgramCommand {}

    /// What was said at the beginning, said anew.
    @Slash(value = "program", by = Audience.COORDINATOR)
    record EditProgram(@Ask(max = 80) String name, @Ask LocalDate firstDay, @Ask LocalDate lastDay,
            @Ask(paragraph = true, max = 1000) Optional<String> helpCard,
            @Ask ZoneId zone) implements ProgramCommand {}

    /// When everybody is asked how it goes, and when nobody is written to.
    @Slash(value = "settings", by = Audience.COORDINATOR)
    record Settings(@Ask(min = 1, max = 4) int weeks, @Ask Weekday weekday, @Ask LocalTime hour,
            @Ask LocalTime quietFrom, @Ask LocalTime quietUntil) implements ProgramCommand {}

    /// How long mentors have to answer, and how long one after another is asked.
    @Slash(value = "asking", by = Audience.COORDINATOR)
    record AskMentors(@Ask(min = 1, max = 5) int aMentor,
            @Ask(min = 1, max = 20) int inAll) implements ProgramCommand {}

    /// How many messages that nobody asked for somebody gets in a week at most.
    @Slash(value = "how-often", by = Audience.COORDINATOR)
    record WriteUnasked(@Ask(inline = true, min = 1, max = 7) int aWeek) implements ProgramCommand {}

    /// Says what will happen and to whom, and asks once more.
    @Slash(value = "open", by = Audience.COORDINATOR)
    record OpenForJoining() implements ProgramCommand {}

    @Tap(value = "program open", by = Audience.COORDINATOR)
    record OpenNow(ProgramId program) implements OfADraft {}

    @Tap(value = "program draft", by = Audience.COORDINATOR)
    record NotYet(ProgramId program) implements OfADraft {}

    /// A button of one program, which says nothing about another.
    sealed interface OfADraft extends ProgramCommand {

        ProgramId program();
    }

    /// Under which channel two get a thread of their own, where the platform needs one.
    @Slash(value = "own-places", by = Audience.COORDINATOR)
    record OwnPlaces(@Ask(inline = true) ChannelRef channel) implements ProgramCommand {}
}
