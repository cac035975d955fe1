package org.waymate.pairing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Topic;

/// The mentors whom a mentee may name: those who have room.
@Component
class MentorChoices implements Choices<EnrolmentId> {

    private static final Words WORDS = Words.of(MentorChoices.class);
    /// One more than any list shows: so it is known that there are more.
    private static final int MOST = 26;
    private static final int LONGEST = 75;

    private final MentorsWithRoom mentors;
    private final Enrolments enrolments;
    private final People people;

    MentorChoices(MentorsWithRoom mentors, Enrolments enrolments, People people) {
        this.mentors = mentors;
        this.enrolments = enrolments;
        this.people = people;
    }

    @Override
    public Class<EnrolmentId> type() {
        return EnrolmentId.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return switch (who) {
            case Asker.Participant mentee -> matching(mentee, typed);
            case Asker.Stranger _,Asker.Coordinator _ -> List.of();
        };
    }

    private List<Option> matching(Asker.Participant mentee, String typed) {
        var words = folded(typed);
        var liked = mentee.enrolment().topics().stream().findFirst().orElse(Topic.STUDYING);
        return mentors.ranked(mentee.program().id(), liked, mentee.enrolment().id()).stream()
                .map(candidate -> option(enrolments.get(candidate.mentor()), mentee.here()))
                .filter(option -> folded(option.label()).contains(words) || option.value().equals(typed))
                .limit(MOST).toList();
    }

    private Option option(Enrolment mentor, Here here) {
        var topics = Phrasebook.labels(mentor.topics(), here.locale());
        var label = WORDS.label(here, "mentor.choice",
                Map.of("name", people.get(mentor.person()).name(), "topics", topics));
        return new Option(ShortId.write(mentor.id().value()), cut(label));
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
