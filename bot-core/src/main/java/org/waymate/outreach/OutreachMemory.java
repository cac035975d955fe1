package org.waymate.outreach;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet.Entry;
import org.waymate.people.Sheet;

/// The kind words that somebody got, and those that they had brought. A coordinator's name stays with them until it is
/// lost.
@Component
class OutreachMemory implements Memory {

    private final Nudges nudges;
    OutreachMemory(Nudges nudges) {
        this.nudges = nudges;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        var theirs = Stream.concat(nudges.to(person).stream().map(nudge -> Entry.of("to you", nudge.at())),
                nudges.from(person).stream().map(nudge -> Entry.of("by you", nudge.at()))).toList();
        return List.of(new Sheet("nudge", "kind words that coordinators had me bring", theirs));
    }

    @Override
    public void forget(PersonId person) {
        nudges.forget(person);
    }
}
