package org.waymate.pairing;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;

/// What coordinators do about two who don't go on.
public sealed interface ClosingCommand extends Command {

    /// Says what it would mean, and asks once more.
    @Tap(value = "match close", by = Audience.COORDINATOR)
    record CloseMatch(MatchId match) implements ClosingCommand {}

    @Tap(value = "match close really", by = Audience.COORDINATOR)
    record ReallyCloseMatch(MatchId match) implements ClosingCommand {}
}
