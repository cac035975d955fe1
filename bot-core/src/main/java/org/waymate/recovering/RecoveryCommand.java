package org.waymate.recovering;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;

/// What becomes of what was held after a restore.
sealed interface RecoveryCommand extends Command {

    @Tap(value = "recovery send", by = Audience.COORDINATOR)
    record SendThem(RecoveryId recovery) implements RecoveryCommand {}

    @Tap(value = "recovery leave", by = Audience.COORDINATOR)
    record LeaveThem(RecoveryId recovery) implements RecoveryCommand {}
}
