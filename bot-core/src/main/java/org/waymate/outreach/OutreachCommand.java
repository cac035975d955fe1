package org.waymate.outreach;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;
import org.waymate.pairing.MatchId;
import org.waymate.program.EnrolmentId;

/// What coordinators do who would like to hear of somebody.
public sealed interface OutreachCommand extends Command {

    /// A kind word to both.
    @Tap(value = "nudge pair", by = Audience.COORDINATOR)
    record NudgePair(MatchId match) implements OutreachCommand {}

    @Tap(value = "nudge", by = Audience.COORDINATOR)
    record Nudge(EnrolmentId part) implements OutreachCommand {}

    /// Shows the way to somebody.
    @Tap(value = "write to", by = Audience.COORDINATOR)
    record WriteTo(EnrolmentId part) implements OutreachCommand {}
}
