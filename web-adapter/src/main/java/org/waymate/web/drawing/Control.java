package org.waymate.web.drawing;

import java.util.List;
import org.waymate.chat.Form;
import org.waymate.chat.command.Phrasebook.Option;

/// A field of a form as the page shows it.
///
/// @param type which control: text, long, number, radios, select, checks, looked, date, time or zone
/// @param least smallest number, or nothing
/// @param most greatest number or longest text, or nothing
public record Control(Form.Field field, String type, List<Option> options, String least, String most) {

    public String name() {
        return field.name();
    }

    public String label() {
        return field.label();
    }

    public boolean required() {
        return field.required();
    }

    /// What stands in a control that holds one answer.
    public String value() {
        return field.filled().stream().findFirst().orElse("");
    }

    public boolean holds(String option) {
        return field.filled().contains(option);
    }

    /// Hints say how a day or an hour is written; the browser's own pickers take no words.
    public String hint() {
        return type.equals("date") || type.equals("time") ? "" : field.hint().orElse("");
    }

    public String error() {
        return field.error().orElse("");
    }

    /// Groups are named by a legend, single controls by a label.
    public boolean group() {
        return type.equals("radios") || type.equals("checks");
    }
}
