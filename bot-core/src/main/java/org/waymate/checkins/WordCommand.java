package org.waymate.checkins;

import java.util.Optional;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;
import org.waymate.program.ProgramId;

/// What coordinators do about who waits for an answer.
public sealed interface WordCommand extends Command {

    @Tap(value = "words list", by = Audience.COORDINATOR)
    record ShowWords(Optional<ProgramId> program) implements WordCommand {}

    @Tap(value = "words settle", by = Audience.COORDINATOR)
    record SettleWord(CheckInId checkIn) implements WordCommand {}
}
