package org.waymate.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.people.PersonId;

/// What a room has that only a coordinator can settle. A brief shows the most pressing of all rooms, and says later
/// what has become of each.
public interface OnBrief {

    /// What briefs call it, for as long as one may be read; at most 12 letters.
    String kind();

    /// What is open and this coordinator may read, in any order.
    List<Need> open(Onlooker who);

    /// While it is open for them.
    default Optional<Need> open(UUID subject, Onlooker who) {
        return open(who).stream().filter(need -> need.subject().equals(subject)).findFirst();
    }

    /// How it stands by now: with what settles it while it is open, else with what has become of it.
    Part.Row row(UUID subject, Onlooker who);

    /// @param urgent whether it comes before all that is not
    /// @param since when it began to need somebody
    record Need(UUID subject, boolean urgent, Instant since) {}

    /// A coordinator, wherever and whenever they read it.
    record Onlooker(PersonId person, Program program, Here here) {}
}
