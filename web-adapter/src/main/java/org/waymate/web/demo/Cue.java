package org.waymate.web.demo;

import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One line of a script.
sealed interface Cue {

    /// The story begins some days ago, at a time of day where the first person in line lives.
    record Begins(Period ago, LocalTime at) implements Cue {}

    /// Somebody writes a line.
    ///
    /// @param channel without one, to the bot directly
    record Writes(String who, Optional<String> channel, String line,
            Map<String, String> answers) implements Cue {}

    /// Somebody presses a button of a message that they have, the newest that fits.
    ///
    /// @param beside words that stand in the message, or in the button's row
    record Presses(String who, String label, Optional<String> beside,
            Map<String, String> answers) implements Cue {}

    record Picks(String who, String option) implements Cue {}

    /// Somebody new comes to the campus, unless they are there.
    record Comes(String slug, String name, ZoneId zone, Locale reads) implements Cue {}

    /// Whether these people do only what the script says, or answer by themselves as well.
    record Waits(List<String> who, boolean forTheScript) implements Cue {}

    record TakesMessages(String who, boolean open) implements Cue {}

    record Turns(TemporalAmount by) implements Cue {}

    /// To the next moment on a Monday to Friday at which it is as late where the first person in line lives.
    record TurnsToAWeekday(LocalTime at) implements Cue {}

    /// To as long before where the real clock stands.
    record TurnsToBefore(TemporalAmount today) implements Cue {}

    /// To where the real clock stands.
    record TurnsToToday() implements Cue {}
}
