package org.waymate.frontdesk;

import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;

/// What everybody can ask, whoever they are.
public sealed interface HomeCommand extends Command {

    @Slash(value = "home", by = Audience.ANYONE)
    record Home() implements HomeCommand {}

    @Slash(value = "status", by = Audience.ANYONE)
    record Status() implements HomeCommand {}

    @Slash(value = "help", by = Audience.ANYONE)
    record Help(@Ask(inline = true, max = 60) Optional<String> about) implements HomeCommand {}
}
