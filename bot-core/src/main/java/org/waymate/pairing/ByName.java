package org.waymate.pairing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.Enrolment;

/// People as they are named in a list, with their topics.
@Component
class ByName {

    private static final Words WORDS = Words.of(ByName.class);
    /// One more than any list shows: so it is known that there are more.
    private static final int MOST = 26;
    private static final int LONGEST = 75;

    private final People people;

    ByName(People people) {
        this.people = people;
    }

    List<Option> matching(Stream<Enrolment> somebody, String typed, Here here) {
        var words = folded(typed);
        return somebody.map(one -> option(one, here))
                .filter(option -> folded(option.label()).contains(words) || option.value().equals(typed))
                .limit(MOST).toList();
    }

    private Option option(Enrolment one, Here here) {
        var topics = Phrasebook.labels(one.topics(), here.locale());
        var label = WORDS.label(here, "mentor.choice",
                Map.of("name", people.get(one.person()).name(), "topics", topics));
        return new Option(ShortId.write(one.id().value()), cut(label));
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
