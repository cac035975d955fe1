package org.waymate.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.Naming;

/// Asks whoever offered to mentor what a coordinator wants to know; afterwards it says what they answered.
@Component
class OfferQuestionLetter implements Letter {

    static final String KIND = "mentor-question";

    private static final Words WORDS = Words.of(OfferQuestionLetter.class);

    private final OfferQuestions questions;
    private final WhoseOffer whose;
    private final Naming naming;

    OfferQuestionLetter(OfferQuestions questions, WhoseOffer whose, Naming naming) {
        this.questions = questions;
        this.whose = whose;
        this.naming = naming;
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
        var question = questions.of(subject);
        var here = reader.here();
        var given = new HashMap<String, Object>(Map.of("by",
                naming.of(question.askedBy(), reader.somebody().id()), "program", reader.program().name(),
                "question", question.words()));
        if (question.answer().isPresent()) {
            given.put("answer", question.answer().get());
            return Optional.of(Message.saying(WORDS.say(here, "question.answered", given)));
        }
        return Optional.of(whose.waits(question)
                ? Message.saying(WORDS.say(here, "question", given))
                        .with(Choice
                                .of(WORDS.label(here, "question.answer"),
                                        Invitation.to(JoiningCommand.AnswerQuestion.class).with("asked",
                                                question.id()))
                                .primary())
                : Message.saying(WORDS.say(here, "question.over", given)));
    }
}
