package org.waymate.discord.sample;

import java.util.ArrayList;
import java.util.Optional;
import org.waymate.chat.Form;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Here;

/// Forms with whatever a shape asks.
final class SampleForms {

    private final Phrasebook phrasebook = new Phrasebook();

    Form of(Visit visit, Shape shape, Answers given, String code) {
        var here = SampleDesk.here(visit);
        var fields = new ArrayList<Form.Field>();
        for (var question : shape.asked()) {
            fields.add(
                    new Form.Field(question.name(), question.kind(), question.required(), question.several(),
                            phrasebook.label(shape, question, here.locale()),
                            phrasebook.hint(shape, question, here.locale()), given.to(question.name()),
                            phrasebook.options(question, here.locale()), error(question, given, here)));
        }
        return new Form(code, phrasebook.title(shape, here.locale()), "Send",
                phrasebook.readers(shape, here.locale()), fields);
    }

    private static Optional<String> error(Question question, Answers given, Here here) {
        return given.to(question.name()).stream().findFirst().map(raw -> question.kind().read(raw, here))
                .filter(org.waymate.chat.command.Read.Refused.class::isInstance)
                .map(refused -> ((org.waymate.chat.command.Read.Refused) refused).problem().inWords(here));
    }
}
