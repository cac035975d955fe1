package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Mention;
import org.waymate.people.Naming;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Topic;

/// What one of two may know of the other, and what they share.
@Component
class Acquaintance {

    private final Enrolments enrolments;
    private final People people;
    private final Naming naming;

    Acquaintance(Enrolments enrolments, People people, Naming naming) {
        this.enrolments = enrolments;
        this.people = people;
        this.naming = naming;
    }

    Person person(EnrolmentId somebody) {
        return people.get(enrolments.get(somebody).person());
    }

    String name(EnrolmentId somebody) {
        return person(somebody).name();
    }

    Map<String, Object> names(Match match) {
        var mentee = name(match.mentee());
        var mentor = name(match.mentor());
        return Map.of("name", mentee, "mentor", mentor, "both", List.of(mentor, mentee));
    }

    Optional<String> about(EnrolmentId somebody) {
        return person(somebody).about();
    }

    Optional<String> pronouns(EnrolmentId somebody) {
        return person(somebody).pronouns();
    }

    Mention mention(EnrolmentId somebody, PersonId to) {
        return naming.of(enrolments.get(somebody).person(), to);
    }

    Enrolment enrolment(EnrolmentId somebody) {
        return enrolments.get(somebody);
    }

    /// The topics that both said, as the reader calls them.
    String shared(MentorRequest request, EnrolmentId mentor, Here here) {
        List<Topic> both = Matchmaker.shared(request.topic(),
                MentorsWithRoom.set(enrolments.get(request.mentee()).topics()),
                enrolments.get(mentor).topics());
        return Phrasebook.listed(both, here.locale());
    }
}
