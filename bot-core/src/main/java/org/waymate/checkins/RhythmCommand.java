package org.waymate.checkins;

import java.time.LocalTime;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.pairing.MatchId;

/// When, and how often, somebody is asked how it goes.
public sealed interface RhythmCommand extends Command {

    @Slash("hour")
    record Hour(@Ask(inline = true) LocalTime hour) implements RhythmCommand {}

    @Slash("often")
    record HowOften() implements RhythmCommand {}

    @Tap("often say")
    record SayOften(MatchId match, Pace pace) implements RhythmCommand {}
}
