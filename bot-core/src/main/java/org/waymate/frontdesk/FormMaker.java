package org.waymate.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Form;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Here;
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
                phrasebook.readers(shape, locale)
                        .map(readers -> HelpLine.beneath(readers, questions, shape, who)),
                ordered.stream().map(question -> field(shape, question, filled, problems, who)).toList());
    }

    private Form.Field field(Shape shape, Question question, Answers given, Answers problems, Asker who) {
        var locale = who.here().locale();
        var listed = listed(question, who);
        var filling = new Filling(question, listed, typed -> offered(question, who, typed), who.here())
                .with(given.to(question.name()));
        return new Form.Field(question.name(), question.kind(), question.required(), question.several(),
                phrasebook.label(shape, question, locale), phrasebook.hint(shape, question, locale),
                filling.answers(), listed,
                error(problems.to(question.name()).stream().findFirst(), filling.strange(), who.here()));
    }

    private List<Phrasebook.Option> listed(Question question, Asker who) {
        return Optional.of(offered(question, who, "")).filter(all -> all.size() <= MOST_OPTIONS)
                .orElse(List.of());
    }

    private List<Phrasebook.Option> offered(Question question, Asker who, String typed) {
        return question.kind() instanceof Kind.Living(var type)
                ? offers.of(type, who, typed)
                : phrasebook.options(question, who.here().locale());
    }

    private static Optional<String> error(Optional<String> problem, Optional<String> strange, Here here) {
        return strange.map(words -> WORDS.label(here, "form.typed", Map.of("typed", Shortened.to(200, words)))
                + " " + problem.orElseGet(() -> WORDS.label(here, "form.choose"))).or(() -> problem);
    }
}
