package org.waymate.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;

/// Fields that are typed into.
final class TextFields {

    /// The most that a text field holds.
    private static final int LONGEST = 3000;

    private TextFields() {}

    static BlockElement text(Form.Field field, Kind.Text kind) {
        var filled = filled(field);
        var most = filled.length() > kind.max() ? LONGEST : kind.max();
        return PlainTextInputElement.builder().actionId(FieldRenderer.ANSWER).multiline(kind.paragraph())
                .initialValue(orNothing(filled)).minLength(kind.min() > 0 ? kind.min() : null).maxLength(most)
                .build();
    }

    static BlockElement line(Form.Field field) {
        return PlainTextInputElement.builder().actionId(FieldRenderer.ANSWER)
                .initialValue(orNothing(filled(field))).build();
    }

    /// Slack's number field takes only what is in range to begin with.
    static BlockElement number(Form.Field field, Kind.WholeNumber kind) {
        var filled = FieldRenderer.first(field);
        if (!filled.map(raw -> inRange(raw, kind)).orElse(true)) {
            return line(field);
        }
        return NumberInputElement.builder().actionId(FieldRenderer.ANSWER).decimalAllowed(false)
                .minValue(Integer.toString(kind.min()))
                .maxValue(kind.max() == Integer.MAX_VALUE ? null : Integer.toString(kind.max()))
                .initialValue(filled.map(String::strip).orElse(null)).build();
    }

    private static boolean inRange(String raw, Kind.WholeNumber kind) {
        var digits = raw.strip();
        return digits.matches("-?\\d{1,9}") && Integer.parseInt(digits) >= kind.min()
                && Integer.parseInt(digits) <= kind.max();
    }

    private static String filled(Form.Field field) {
        return Cut.to(LONGEST, String.join(", ", field.filled()));
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
