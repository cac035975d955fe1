package org.waymate.concerns;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.delivery.Outbox;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.Programs;

/// What somebody told the coordinators, and what they took on as one. Whose words go is settled by it: nobody can
/// write to them any more, and what stands with coordinators says so.
@Component
class ConcernMemory implements Memory {

    private final ConcernsOf concerns;
    private final Programs programs;
    private final Outbox outbox;
    private final Clock clock;

    ConcernMemory(ConcernsOf concerns, Programs programs, Outbox outbox, Clock clock) {
        this.concerns = concerns;
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(Sheet.of("concern", "what you told the coordinators, or took on as one",
                concerns.by(person), concern -> entry(concern, person)));
    }

    private Entry entry(Concern concern, PersonId person) {
        var program = Entry.of("program", programs.get(concern.program()).name());
        return concern.person().equals(person)
                ? program.and("kind", concern.kind()).and("words", concern.words()).and("when",
                        concern.since())
                : program.and("you took on what somebody said", concern.since());
    }

    @Override
    public void forget(PersonId person) {
        concerns.findByPerson(person).forEach(concern -> {
            concern.forget(clock.instant());
            outbox.over(ConcernLetter.KIND, concern.subject());
            outbox.over(StillOpenLetter.KIND, concern.subject());
        });
    }
}
