package org.waymate.discord;

import java.util.Optional;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;

/// A field to type in. What stands there already is never cut below Discord's own limit, even when it is
/// longer than it should be: its writer shortens it, we don't.
final class TextField {

    /// Room for a date or a name written out.
    private static final int LINE = 150;

    private TextField() {}

    static TextInput of(Form.Field field, Kind.Text text) {
        var style = text.paragraph() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        return limited(field, style, text.min(), text.max()).build();
    }

    static TextInput line(Form.Field field, Optional<String> example) {
        var line = limited(field, TextInputStyle.SHORT, 0, LINE);
        example.map(text -> Cut.to(TextInput.MAX_PLACEHOLDER_LENGTH, text)).ifPresent(line::setPlaceholder);
        return line.build();
    }

    private static TextInput.Builder limited(Form.Field field, TextInputStyle style, int least, int most) {
        var filled = field.filled().stream().filter(text -> !text.isBlank()).findFirst()
                .map(text -> Cut.to(TextInput.MAX_VALUE_LENGTH, text));
        var length = filled.map(Cut::length).orElse(0);
        var input = TextInput.create(field.name(), style).setRequired(field.required())
                .setMaxLength(Math.min(Math.max(most, length), TextInput.MAX_VALUE_LENGTH));
        if (least > 1 && field.required() && (length == 0 || length >= least)) {
            input.setMinLength(least);
        }
        filled.ifPresent(input::setValue);
        return input;
    }
}
