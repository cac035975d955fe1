package org.waymate.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;

/// What has become of two, for coordinators, and who did it.
@Component
public class MatchLine {

    private static final Words WORDS = Words.of(MatchLine.class);

    private final Acquaintance acquaintance;
    private final People people;

    MatchLine(Acquaintance acquaintance, People people) {
        this.acquaintance = acquaintance;
        this.people = people;
    }

    Prose made(Match match, Here here) {
        return WORDS.say(here, "line.matched", given(match, match.madeBy()));
    }

    /// Of two who are together no more.
    public Prose over(Match match, Here here) {
        return WORDS.say(here, "line.over", given(match, match.endedBy()));
    }

    private Map<String, Object> given(Match match, Optional<PersonId> by) {
        var given = new HashMap<String, Object>(acquaintance.names(match));
        var name = by.map(people::get).filter(person -> !person.isNameless()).map(Person::name);
        given.put("known", name.isPresent());
        given.put("by", name.orElse(""));
        return given;
    }
}
