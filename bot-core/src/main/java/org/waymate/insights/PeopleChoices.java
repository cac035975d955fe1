package org.waymate.insights;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Listed;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;

/// The people whom a coordinator may name: those who take part, and those who have left and are not forgotten.
@Component
class PeopleChoices implements Choices<PersonId> {

    private static final Words WORDS = Words.of(PeopleChoices.class);

    private final Enrolments enrolments;
    private final People people;

    PeopleChoices(Enrolments enrolments, People people) {
        this.enrolments = enrolments;
        this.people = people;
    }

    @Override
    public Class<PersonId> type() {
        return PersonId.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return who instanceof Asker.Coordinator coordinator
                ? Listed.fitting(people(coordinator), typed)
                : List.of();
    }

    private Stream<Option> people(Asker.Coordinator who) {
        return enrolments.findByProgramOrderBySince(who.program().id()).stream()
                .filter(part -> !people.get(part.person()).isForgotten()).map(part -> option(part, who));
    }

    private Option option(Enrolment part, Asker.Coordinator who) {
        return Listed.option(part.person().value(), WORDS.label(who.here(), "person.choice",
                Map.of("name", people.get(part.person()).name(), "role", part.role())));
    }
}
