package org.waymate.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.Form;

/// Fields in which something is chosen: open to see where few fit, a list where more do, and a list that asks
/// us where only the database knows.
final class ChoiceFields {

    /// Radio buttons can't be taken back, so they only ask what must be answered.
    private static final int RADIO_BUTTONS = 4;
    private static final int CHECKBOXES = 10;

    private ChoiceFields() {}

    static BlockElement choice(Form.Field field) {
        if (field.options().isEmpty()) {
            return external(field);
        }
        var options = field.options().stream().map(option -> Buttons.option(option.label(), option.value()))
                .toList();
        var filled = options.stream().filter(option -> field.filled().contains(option.getValue())).toList();
        return field.several() ? several(options, filled) : one(field, options, first(filled));
    }

    private static BlockElement one(Form.Field field, List<OptionObject> options,
            @Nullable OptionObject filled) {
        return field.required() && options.size() <= RADIO_BUTTONS
                ? RadioButtonsElement.builder().actionId(FieldRenderer.ANSWER).options(options)
                        .initialOption(filled).build()
                : StaticSelectElement.builder().actionId(FieldRenderer.ANSWER).options(options)
                        .initialOption(filled).build();
    }

    private static BlockElement several(List<OptionObject> options, List<OptionObject> filled) {
        var initial = filled.isEmpty() ? null : filled;
        return options.size() <= CHECKBOXES
                ? CheckboxesElement.builder().actionId(FieldRenderer.ANSWER).options(options)
                        .initialOptions(initial).build()
                : MultiStaticSelectElement.builder().actionId(FieldRenderer.ANSWER).options(options)
                        .initialOptions(initial).build();
    }

    /// What was typed stands there as typed; the core says what it can make of it.
    private static BlockElement external(Form.Field field) {
        var filled = field.filled().stream().filter(raw -> !raw.isBlank())
                .map(raw -> Buttons.option(Cut.to(75, raw), Cut.to(150, raw))).toList();
        return field.several()
                ? MultiExternalSelectElement.builder().actionId(FieldRenderer.ANSWER).minQueryLength(0)
                        .initialOptions(filled.isEmpty() ? null : filled).build()
                : ExternalSelectElement.builder().actionId(FieldRenderer.ANSWER).minQueryLength(0)
                        .initialOption(first(filled)).build();
    }

    private static @Nullable OptionObject first(List<OptionObject> options) {
        return options.isEmpty() ? null : options.getFirst();
    }
}
