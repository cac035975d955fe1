package org.waymate.pulse;

import org.waymate.chat.command.Command;
import org.waymate.chat.command.Tap;

/// What people answer to "I feel I belong here".
public sealed interface PulseCommand extends Command {

    /// @param score 1 to 5
    @Tap("pulse say")
    record SayPulse(PulseId pulse, int score) implements PulseCommand {}

    @Tap("pulse skip")
    record SkipPulse(PulseId pulse) implements PulseCommand {}
}
