package org.waymate.doubts;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Doubts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.ProgramId;

/// What was decided, and by whom; whoever presses later reads the same.
@Component
class DoubtLine {

    private static final Words WORDS = Words.of(DoubtLine.class);

    private final Doubts doubts;
    private final People people;

    DoubtLine(Doubts doubts, People people) {
        this.doubts = doubts;
        this.people = people;
    }

    Prose settled(ProgramId program, Here here) {
        return doubts.settled(program).map(settled -> said(settled, here))
                .orElseGet(() -> WORDS.say(here, "none"));
    }

    private Prose said(Doubts.Settled settled, Here here) {
        var name = Optional.of(people.get(settled.by())).filter(person -> !person.isNameless())
                .map(Person::name);
        var given = Map.of("count", settled.messages(), "known", name.isPresent(), "by", name.orElse(""));
        return switch (settled.decision()) {
            case AGAIN -> WORDS.say(here, "again.done", given);
            case LEFT -> WORDS.say(here, "left.done", given);
        };
    }
}
