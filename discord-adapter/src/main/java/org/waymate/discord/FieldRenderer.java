package org.waymate.discord;

import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// What a question looks like in a modal. What Discord has no input for is a text with an example in it.
final class FieldRenderer {

    private static final Words WORDS = Words.of(FieldRenderer.class);

    private FieldRenderer() {}

    static LabelChildComponent input(Form.Field field, Here here) {
        return switch (field.kind()) {
            case Kind.Text text -> TextField.of(field, text);
            case Kind.WholeNumber number -> TextField.line(field, Optional.of(example(number, here)));
            case Kind.OneOf _,Kind.YesNo _ -> chosen(field, Optional.empty());
            case Kind.Living _ -> chosen(field, Optional.of(WORDS.label(here, "example.living")));
            case Kind.Day _ -> TextField.line(field, Optional.of(exampleOfDay(here)));
            case Kind.TimeOfDay _ -> TextField.line(field, Optional.of(WORDS.label(here, "example.time")));
            case Kind.Zone _ -> TextField.line(field, Optional.of(WORDS.label(here, "example.zone")));
            case Kind.Person _ -> ChoiceField.entity(field, SelectTarget.USER);
            case Kind.Place _ -> field.options().isEmpty()
                    ? ChoiceField.entity(field, SelectTarget.CHANNEL)
                    : ChoiceField.of(field);
        };
    }

    private static LabelChildComponent chosen(Form.Field field, Optional<String> example) {
        return field.options().isEmpty() || field.options().size() > ChoiceField.MOST
                ? TextField.line(field, example)
                : ChoiceField.of(field);
    }

    private static String example(Kind.WholeNumber number, Here here) {
        return number.max() == Integer.MAX_VALUE
                ? WORDS.label(here, "example.number.least", Map.of("min", number.min()))
                : WORDS.label(here, "example.number", Map.of("min", number.min(), "max", number.max()));
    }

    private static String exampleOfDay(Here here) {
        var nextWeek = here.today().plusDays(7);
        return WORDS.label(here, "example.day", Map.of("iso", nextWeek.toString(), "written", nextWeek));
    }
}
