package org.waymate.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;
import org.waymate.chat.Form;
import org.waymate.chat.words.Here;

/// Draws a form as a modal: five components, one of them the line that says who will read it. The front desk
/// asks for the fields that found no room.
final class FormRenderer {

    private FormRenderer() {}

    static Modal modal(Form form, Here here) {
        var components = new ArrayList<ModalTopLevelComponent>();
        form.readers().map(readers -> TextDisplay.of(ProseRenderer.plain(readers)))
                .ifPresent(components::add);
        shown(form).forEach(field -> components.add(label(field, here)));
        return Modal.create(form.code(), Cut.to(Modal.MAX_TITLE_LENGTH, form.title()))
                .addComponents(components).build();
    }

    private static List<Form.Field> shown(Form form) {
        return form.fields().stream().limit(Modal.MAX_COMPONENTS - (form.readers().isPresent() ? 1 : 0))
                .toList();
    }

    /// Discord has no field errors, so the error stands where the hint was.
    private static Label label(Form.Field field, Here here) {
        var label = Label.of(Cut.to(Label.LABEL_MAX_LENGTH, field.label()), FieldRenderer.input(field, here));
        return field.error().or(field::hint).filter(text -> !text.isBlank())
                .map(text -> label.withDescription(Cut.to(Label.DESCRIPTION_MAX_LENGTH, text)))
                .orElse(label);
    }
}
