package org.waymate.health;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;

/// Whether the bot itself is well.
public sealed interface HealthCommand extends Command {

    @Slash(value = "health", by = Audience.COORDINATOR)
    record ShowHealth() implements HealthCommand {}
}
