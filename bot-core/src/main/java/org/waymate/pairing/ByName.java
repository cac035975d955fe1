package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Listed;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.Enrolment;

/// People as they are named in a list, with their topics.
@Component
class ByName {

    private static final Words WORDS = Words.of(ByName.class);

    private final People people;

    ByName(People people) {
        this.people = people;
    }

    List<Option> matching(Stream<Enrolment> somebody, String typed, Here here) {
        return Listed.fitting(somebody.map(one -> option(one, here)), typed);
    }

    private Option option(Enrolment one, Here here) {
        var topics = Phrasebook.listed(one.topics(), here.locale());
        var label = WORDS.label(here, "mentor.choice",
                Map.of("name", people.get(one.person()).name(), "topics", topics));
        return Listed.option(one.id().value(), label);
    }
}
