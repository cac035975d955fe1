package org.waymate.example.tip;

import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;

sealed interface TipCommand extends Command {

    @Slash("tip")
    record Tip(@Ask(inline = true, max = 60) String about) implements TipCommand {}
}
