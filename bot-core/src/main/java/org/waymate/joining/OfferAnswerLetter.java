package org.waymate.joining;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Coordinators;

/// Brings the answer to the coordinator who asked; afterwards it says who decided.
@Component
class OfferAnswerLetter implements Letter {

    static final String KIND = "mentor-answer";

    private static final Words WORDS = Words.of(OfferAnswerLetter.class);

    private final OfferQuestions questions;
    private final WhoseOffer whose;
    private final MentorCard card;
    private final Coordinators coordinators;

    OfferAnswerLetter(OfferQuestions questions, WhoseOffer whose, MentorCard card,
            Coordinators coordinators) {
        this.questions = questions;
        this.whose = whose;
        this.card = card;
        this.coordinators = coordinators;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        return coordinators.seats(reader.program().id(), reader.somebody().id())
                ? Optional.of(word(questions.of(subject), reader))
                : Optional.empty();
    }

    private Message word(OfferQuestion question, Reader reader) {
        var mentor = whose.mentor(question);
        var here = reader.here();
        return whose.waits(question)
                ? Message.saying(WORDS.say(here, "answer",
                        Map.of("name", card.name(mentor), "question", question.words(), "answer",
                                question.answer().orElse(""))))
                        .with(JoiningButtons.decide(mentor.id(), here))
                : card.about(mentor, here);
    }
}
