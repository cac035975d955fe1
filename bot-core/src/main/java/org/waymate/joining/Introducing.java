package org.waymate.joining;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.people.Introductions;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Language;
import org.waymate.program.Program;

/// What people say of themselves when they join; what they leave out is as their platform tells it.
@Component
class Introducing {

    /// As many characters as the question for it takes.
    private static final int MOST_OF_A_NAME = 60;

    private final Introductions introductions;
    private final People people;

    Introducing(Introductions introductions, People people) {
        this.introductions = introductions;
        this.people = people;
    }

    Person introduce(Asker who, JoiningCommand.Join asked) {
        var name = asked.name().orElseGet(() -> name(who));
        var zone = asked.zone().or(() -> zone(who)).orElse(ZoneOffset.UTC);
        var person = introductions.meet(who.visit().account(), name, zone, who.here().locale(),
                who.here().now());
        person.introduce(name, asked.about(), zone);
        person.isSpokenOf(asked.pronouns());
        asked.language()
                .ifPresent(language -> person.wantsToRead(language.besides(who.visit().locale())));
        return person;
    }

    /// By which clock they are supposed to live: the program's, where neither they nor their platform told another.
    Optional<ZoneId> supposed(Asker who, Program program, PersonId person) {
        return Optional.of(people.get(person).zone())
                .filter(zone -> who.visit().zone().isEmpty() && zone.equals(program.zone()));
    }

    /// The name by which they go already.
    static String name(Asker who) {
        var name = who.inPerson().map(Person::name).orElseGet(() -> who.visit().name());
        return name.codePointCount(0, name.length()) <= MOST_OF_A_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_OF_A_NAME)).strip();
    }

    /// What they or their platform have told, else the program's.
    static Optional<ZoneId> zone(Asker who) {
        return who.inPerson().map(Person::zone).filter(zone -> !zone.equals(ZoneOffset.UTC))
                .or(() -> who.visit().zone()).or(() -> who.inProgram().map(Program::zone));
    }

    static Language language(Asker who) {
        return Language.of(who.here().locale());
    }
}
