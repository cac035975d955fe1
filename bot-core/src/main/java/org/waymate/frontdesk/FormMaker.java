package org.waymate.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Form;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// Words a form for its reader.
@Component
class FormMaker {

    /// What a modal's list can hold on Discord; a longer list is typed into.
    static final int MOST_OPTIONS = 25;

    private static final Words WORDS = Words.of(FormMaker.class);

    private final Phrasebook phrasebook;
    private final Offers offers;

    FormMaker(Phrasebook phrasebook, Offers offers) {
        this.phrasebook = phrasebook;
        this.offers = offers;
    }

    /// @param filled what stands in the fields already
    /// @param problems a sentence for each field that is to be corrected; those fields come first
    Form form(String code, Shape shape, List<Question> questions, Answers filled, Answers problems,
            Asker who) {
        var locale = who.here().locale();
        var ordered = questions.stream()
                .sorted(Comparator.comparing(question -> problems.to(question.name()).isEmpty())).toList();
        return new Form(code, phrasebook.title(shape, locale), WORDS.label(locale, "form.submit"),
                phrasebook.readers(shape, locale),
                ordered.stream().map(question -> field(shape, question, filled, problems, who)).toList());
    }

    private Form.Field field(Shape shape, Question question, Answers filled, Answers problems, Asker who) {
        var locale = who.here().locale();
        return new Form.Field(question.name(), question.kind(), question.required(), question.several(),
                phrasebook.label(shape, question, locale), phrasebook.hint(shape, question, locale),
                filled.to(question.name()), options(question, who),
                problems.to(question.name()).stream().findFirst());
    }

    private List<Phrasebook.Option> options(Question question, Asker who) {
        if (!(question.kind() instanceof Kind.Living(var type))) {
            return phrasebook.options(question, who.here().locale());
        }
        return Optional.of(offers.of(type, who, "")).filter(all -> all.size() <= MOST_OPTIONS)
                .orElse(List.of());
    }
}
