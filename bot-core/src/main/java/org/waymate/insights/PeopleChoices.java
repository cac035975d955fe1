package org.waymate.insights;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.ShortId;
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
    /// One more than any list shows: so it is known that there are more.
    private static final int MOST = 26;
    private static final int LONGEST = 75;

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
                ? matching(coordinator, typed).limit(MOST).toList()
                : List.of();
    }

    private Stream<Option> matching(Asker.Coordinator who, String typed) {
        return enrolments.findByProgramOrderBySince(who.program().id()).stream()
                .filter(part -> !people.get(part.person()).isForgotten()).map(part -> option(part, who))
                .filter(option -> folded(option.label()).contains(folded(typed))
                        || option.value().equals(typed));
    }

    private Option option(Enrolment part, Asker.Coordinator who) {
        return new Option(ShortId.write(part.person().value()),
                cut(WORDS.label(who.here(), "person.choice",
                        Map.of("name", people.get(part.person()).name(), "role", part.role()))));
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
