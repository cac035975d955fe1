package org.waymate.web.drawing;

import java.util.List;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook.Option;

/// Chooses for each field of a form the browser's own control.
public final class FormRenderer {

    /// More than these are quicker to find in a list than among buttons.
    private static final int FEW = 6;

    private final List<Option> people;
    private final List<Option> channels;

    /// @param people who can be named, by account
    /// @param channels where can be named, by channel
    public FormRenderer(List<Option> people, List<Option> channels) {
        this.people = people;
        this.channels = channels;
    }

    public List<Control> controls(Form form) {
        return form.fields().stream().map(this::control).toList();
    }

    private Control control(Form.Field field) {
        return switch (field.kind()) {
            case Kind.Text text ->
                new Control(field, text.paragraph() ? "long" : "text", List.of(), "", "" + text.max());
            case Kind.WholeNumber number -> number(field, number);
            case Kind.YesNo _ -> chosen(field, field.options());
            case Kind.OneOf _ -> chosen(field, field.options());
            case Kind.Living _ -> field.options().isEmpty() ? looked(field) : chosen(field, field.options());
            case Kind.Day _ -> readable(field, "date", "\\d{4}-\\d{2}-\\d{2}");
            case Kind.TimeOfDay _ -> readable(field, "time", "\\d{2}:\\d{2}");
            case Kind.Zone _ -> new Control(field, "zone", field.options(), "", "");
            case Kind.Person _ -> chosen(field, people);
            case Kind.Place _ -> chosen(field, channels);
        };
    }

    private static Control number(Form.Field field, Kind.WholeNumber number) {
        var most = number.max() == Integer.MAX_VALUE ? "" : "" + number.max();
        var control = filledLike(field, "-?\\d+") ? "number" : "text";
        return new Control(field, control, List.of(), "" + number.min(),
                control.equals("number") ? most : "");
    }

    private static Control chosen(Form.Field field, List<Option> options) {
        var control = field.several() ? "checks" : options.size() > FEW ? "select" : "radios";
        return new Control(field, control, options, "", "");
    }

    /// Too many to list: the reader types, and what fits is offered.
    private static Control looked(Form.Field field) {
        return new Control(field, "looked", List.of(), "", "");
    }

    /// A calendar can't show what somebody typed in their own way; then they go on in words.
    private static Control readable(Form.Field field, String control, String pattern) {
        return new Control(field, filledLike(field, pattern) ? control : "text", List.of(), "", "");
    }

    private static boolean filledLike(Form.Field field, String pattern) {
        return field.filled().stream().allMatch(raw -> raw.matches(pattern));
    }
}
