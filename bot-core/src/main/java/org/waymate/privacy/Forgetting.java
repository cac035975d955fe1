package org.waymate.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.participation.Leaving;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Seat;

/// Somebody is forgotten, once and for all programs.
@Component
class Forgetting {

    /// What can come of it.
    sealed interface Outcome {}

    /// @param name whether the name stays for a day, for whoever was matched with them
    record Forgotten(boolean name) implements Outcome {}

    /// Nobody else runs it.
    record OnlyCoordinator(Program of) implements Outcome {}

    record WasForgotten() implements Outcome {}

    record NotYours() implements Outcome {}

    /// By then whoever was matched with them has read who has gone, whatever the hour.
    private static final Duration NAME_STAYS = Duration.ofDays(1);

    private final People people;
    private final Enrolments enrolments;
    private final Coordinators coordinators;
    private final ProgramsInTurn programs;
    private final Leaving leaving;
    private final Memories memories;
    private final Counterparts counterparts;
    private final LoseNames names;

    Forgetting(People people, Enrolments enrolments, Coordinators coordinators, ProgramsInTurn programs,
            Leaving leaving, Memories memories, Counterparts counterparts, LoseNames names) {
        this.people = people;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
        this.programs = programs;
        this.leaving = leaving;
        this.memories = memories;
        this.counterparts = counterparts;
        this.names = names;
    }

    /// What stands in the way, if something does; else who would read that they have gone.
    Meant meant(PersonId person) {
        return new Meant(onlyIn(person), counterparts.names(person));
    }

    /// @param only the program that nobody else runs
    record Meant(Optional<Program> only, List<String> counterparts) {}

    Outcome forget(Asker who, PersonId id) {
        var theirs = who.inPerson().filter(person -> person.id().equals(id));
        return theirs.map(person -> onlyIn(id).<Outcome>map(OnlyCoordinator::new)
                .orElseGet(() -> forget(person, who.here().now()))).orElseGet(() -> wasForgotten(id));
    }

    private Outcome wasForgotten(PersonId id) {
        return people.findById(id).filter(Person::isForgotten).isPresent()
                ? new WasForgotten()
                : new NotYours();
    }

    private Optional<Program> onlyIn(PersonId person) {
        return coordinators.findByPerson(person).stream().map(Seat::program)
                .sorted(Comparator.comparing(program -> program.value())).map(programs::hold)
                .filter(program -> coordinators.of(program.id()).size() == 1).findFirst();
    }

    private Outcome forget(Person person, Instant now) {
        var told = !counterparts.names(person.id()).isEmpty();
        enrolments.of(person.id()).stream()
                .sorted(Comparator.comparing((Enrolment part) -> part.program().value()))
                .forEach(part -> leaving.goes(part, now));
        memories.forget(person.id());
        person.forget(now.plus(NAME_STAYS));
        if (!told) {
            names.lose(person);
        }
        return new Forgotten(told);
    }
}
