package org.waymate.testing;

import java.util.List;
import java.util.Map;

/// Somebody who uses the bot on some platform as people do: types, fills in what opens, presses what is shown,
/// reads what stands there.
public interface Somebody {

    /// A command in a channel, as `/mentor join`; a channel is named as `#general`.
    Somebody types(String line);

    /// Fills in the form that is open and sends it; what is not named is left as it stands there, and of
    /// several the values are parted by `;`.
    Somebody fills(Map<String, String> answers);

    /// A button of the last reply, or else of the newest direct message that has it.
    Somebody presses(String label);

    /// A button beneath the newest message in `#general` that has it.
    Somebody pressesInTheChannel(String label);

    /// What all that has cost them so far.
    Effort effort();

    /// The last reply to a command or to what followed from it.
    String told();

    /// What stands in the direct messages by now, oldest first.
    List<String> directly();

    /// The pictures and files that came, each by its name; a picture's followed by what it is described as.
    List<String> received();
}
