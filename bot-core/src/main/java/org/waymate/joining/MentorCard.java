package org.waymate.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;

/// How a mentor who wants to come in looks to a coordinator, before and after the decision.
@Component
class MentorCard {

    private static final Words WORDS = Words.of(MentorCard.class);

    private final People people;

    MentorCard(People people) {
        this.people = people;
    }

    Message about(Enrolment enrolment, Here here) {
        var name = people.get(enrolment.person()).name();
        return switch (enrolment.standing()) {
            case WAITING -> waiting(enrolment, here);
            case ACTIVE -> Message
                    .saying(WORDS.say(here, "card.approved", Map.of("name", name, "by", decider(enrolment))));
            case DECLINED -> Message
                    .saying(WORDS.say(here, "card.declined", Map.of("name", name, "by", decider(enrolment))));
        };
    }

    List<Choice> choices(EnrolmentId mentor, Here here) {
        return List.of(
                Choice.of(WORDS.label(here, "card.approve"), new JoiningCommand.Approve(mentor)).primary(),
                Choice.of(WORDS.label(here, "card.decline"), new JoiningCommand.Decline(mentor)));
    }

    String topics(Enrolment enrolment, Here here) {
        return String.join(", ",
                enrolment.topics().stream().map(topic -> Phrasebook.label(topic, here.locale())).toList());
    }

    private Message waiting(Enrolment enrolment, Here here) {
        var person = people.get(enrolment.person());
        var facts = new ArrayList<Part.Fact>();
        facts.add(new Part.Fact(WORDS.label(here, "card.topics"), Prose.quoting(topics(enrolment, here))));
        facts.add(new Part.Fact(WORDS.label(here, "card.places"),
                WORDS.say(here, "card.places.value", Map.of("places", enrolment.places()))));
        person.about().ifPresent(
                about -> facts.add(new Part.Fact(WORDS.label(here, "card.about"), Prose.quoting(about))));
        return Message.saying(WORDS.say(here, "card.waiting", Map.of("name", person.name())))
                .and(new Part.Facts(facts))
                .with(choices(enrolment.id(), here));
    }

    private String decider(Enrolment enrolment) {
        return enrolment.decidedBy().map(people::get).map(Person::name).orElse("—");
    }
}
