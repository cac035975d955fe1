package org.waymate.privacy;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Sweep;
import org.waymate.people.People;
import org.waymate.people.Person;

/// A day after somebody was forgotten their name goes too.
@Component
class LoseNames implements Sweep {

    private static final Words WORDS = Words.of(LoseNames.class);

    private final NamesToLose names;
    private final People people;
    private final EachByItself each;

    LoseNames(NamesToLose names, People people, EachByItself each) {
        this.names = names;
        this.people = people;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(names.due(now), id -> lose(people.get(id)));
    }

    void lose(Person person) {
        person.loseName(WORDS.label(person.locale(), "somebody"));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return names.nextDue(after);
    }
}
