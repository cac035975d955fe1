package org.waymate.joining;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Role;

/// How a mentor who wants to come in looks to a coordinator, before and after the decision.
@Component
class MentorCard {

    private static final Words WORDS = Words.of(MentorCard.class);

    private final People people;

    MentorCard(People people) {
        this.people = people;
    }

    Message about(Enrolment enrolment, Here here) {
        return isWaiting(enrolment)
                ? waiting(enrolment, here)
                : Message.saying(WORDS.say(here, "card." + now(enrolment), decision(enrolment)));
    }

    /// One line above those who still wait.
    Prose decided(Enrolment enrolment, Here here) {
        return WORDS.say(here, "waiting." + now(enrolment), decision(enrolment));
    }

    private static boolean isWaiting(Enrolment enrolment) {
        return enrolment.standing() == Standing.WAITING;
    }

    private static String now(Enrolment enrolment) {
        if (enrolment.role() == Role.MENTEE) {
            return "mentee";
        }
        return switch (enrolment.standing()) {
            case WAITING -> "waiting";
            case ACTIVE -> "approved";
            case DECLINED -> "declined";
            case LEFT -> "left";
        };
    }

    private Map<String, String> decision(Enrolment enrolment) {
        return Map.of("name", name(enrolment), "by", decider(enrolment));
    }

    String name(Enrolment enrolment) {
        return people.get(enrolment.person()).name();
    }

    /// With their pronouns, where they told them.
    String pronounced(Enrolment enrolment) {
        var person = people.get(enrolment.person());
        return person.name() + person.pronouns().map(pronouns -> " (" + pronouns + ")").orElse("");
    }

    String topics(Enrolment enrolment, Here here) {
        return Phrasebook.listed(enrolment.topics(), here.locale());
    }

    private Message waiting(Enrolment enrolment, Here here) {
        var person = people.get(enrolment.person());
        var facts = new ArrayList<Part.Fact>();
        facts.add(new Part.Fact(WORDS.label(here, "card.topics"), Prose.quoting(topics(enrolment, here))));
        facts.add(new Part.Fact(WORDS.label(here, "card.places"),
                WORDS.say(here, "card.places.value", Map.of("places", enrolment.places()))));
        person.about().ifPresent(
                about -> facts.add(new Part.Fact(WORDS.label(here, "card.about"), Prose.quoting(about))));
        return Message.saying(WORDS.say(here, "card.waiting", Map.of("name", pronounced(enrolment))))
                .and(new Part.Facts(facts))
                .with(JoiningButtons.decide(enrolment.id(), here));
    }

    private String decider(Enrolment enrolment) {
        return enrolment.decidedBy().map(people::get).map(Person::name).orElse("—");
    }
}
