package org.waymate.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.SeesPerson;

/// How one of those who wait looks among the others.
@Component
class OfferRow {

    private static final Words WORDS = Words.of(OfferRow.class);
    /// A row takes 600 characters, all names and topics included.
    private static final int MOST_WORDS = 80;
    private static final int MOST_OF_A_NAME = 30;

    private final Enrolments enrolments;
    private final People people;
    private final OfferQuestions questions;
    private final MentorCard card;
    private final SeesPerson sees;

    OfferRow(Enrolments enrolments, People people, OfferQuestions questions, MentorCard card,
            SeesPerson sees) {
        this.enrolments = enrolments;
        this.people = people;
        this.questions = questions;
        this.card = card;
        this.sees = sees;
    }

    Part.Row of(MentorOffer offer, Here here) {
        var mentor = enrolments.get(offer.mentor());
        var text = WORDS.say(here, "waiting.row", facts(offer, mentor, here));
        return new Part.Row(text, choices(mentor, here));
    }

    private Map<String, Object> facts(MentorOffer offer, Enrolment mentor, Here here) {
        var about = people.get(mentor.person()).about().map(words -> shortened(words, MOST_WORDS));
        var facts = new HashMap<String, Object>(Map.of("name", card.pronounced(mentor), "topics",
                card.topics(mentor, here), "places", mentor.places(), "said", about.isPresent(), "about",
                about.orElse("")));
        var asked = questions.latestOf(offer.id());
        facts.put("question", asked.map(OfferRow::state).orElse("NONE"));
        facts.put("by", asked
                .map(question -> shortened(people.get(question.askedBy()).name(), MOST_OF_A_NAME))
                .orElse(""));
        facts.put("words", asked.map(question -> shortened(question.answer().orElse(question.words()),
                MOST_WORDS)).orElse(""));
        return facts;
    }

    private static String state(OfferQuestion question) {
        return question.answer().isPresent() ? "ANSWERED" : "ASKED";
    }

    private List<Choice> choices(Enrolment mentor, Here here) {
        return Stream.concat(JoiningButtons.decideInList(mentor.id(), here).stream(),
                Stream.of(sees.choice(mentor.person(), mentor.program(), here))).toList();
    }

    private static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
