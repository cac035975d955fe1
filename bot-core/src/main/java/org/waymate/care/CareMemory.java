package org.waymate.care;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet.Entry;
import org.waymate.people.Sheet;

/// What coordinators did with somebody's part, and what somebody did as one.
@Component
class CareMemory implements Memory {

    private final Deeds deeds;
    private final Finishing finishing;
    private final Clock clock;

    CareMemory(Deeds deeds, Finishing finishing, Clock clock) {
        this.deeds = deeds;
        this.finishing = finishing;
        this.clock = clock;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        var theirs = Stream.concat(deeds.about(person).stream().map(deed -> entry("about you", deed)),
                deeds.from(person).stream().map(deed -> entry("by you", deed))).toList();
        return List.of(new Sheet("coordinator_deed", "when coordinators paused somebody or took them out",
                theirs));
    }

    private static Entry entry(String whose, Deed deed) {
        return Entry.of(whose, deed.kind()).and("when", deed.at()).and("until", deed.until())
                .and("undone", deed.undoneBy().isPresent());
    }

    /// Whoever is taken out and has not been parted from others yet is so now.
    @Override
    public void forget(PersonId person) {
        deeds.about(person).forEach(deed -> finishing.finish(deed, clock.instant()));
        deeds.forget(person);
    }
}
