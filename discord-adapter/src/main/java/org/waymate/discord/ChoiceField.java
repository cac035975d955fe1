package org.waymate.discord;

import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroup;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroupOption;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.radiogroup.RadioGroupOption;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.waymate.chat.Form;
import org.waymate.chat.command.Phrasebook;

/// A field to choose in: all options in sight while they are few, a menu when there are more.
final class ChoiceField {

    static final int MOST = 25;

    private ChoiceField() {}

    static LabelChildComponent of(Form.Field field) {
        var options = field.options().size();
        if (field.several()) {
            return options <= CheckboxGroup.OPTIONS_MAX_AMOUNT ? boxes(field) : menu(field);
        }
        return options > 1 && options <= RadioGroup.OPTIONS_MAX_AMOUNT ? radio(field) : menu(field);
    }

    static EntitySelectMenu entity(Form.Field field, SelectTarget target) {
        var menu = EntitySelectMenu.create(field.name(), target)
                .setRequiredRange(field.required() ? 1 : 0, field.several() ? MOST : 1)
                .setRequired(field.required())
                .setDefaultValues(field.filled().stream().map(written -> known(written, target))
                        .flatMap(Optional::stream).limit(field.several() ? MOST : 1).toList());
        return target == SelectTarget.CHANNEL
                ? menu.setChannelTypes(CommandOptions.PLACES).build()
                : menu.build();
    }

    private static Optional<DefaultValue> known(String written, SelectTarget target) {
        return target == SelectTarget.USER
                ? Refs.user(written).map(DefaultValue::user)
                : Refs.place(written).map(DefaultValue::channel);
    }

    private static RadioGroup radio(Form.Field field) {
        return RadioGroup.create(field.name()).setRequired(field.required())
                .addOptions(field.options().stream()
                        .map(option -> RadioGroupOption.of(label(option), option.value())).toList())
                .setSelectedValue(filled(field).findFirst().orElse(null)).build();
    }

    private static CheckboxGroup boxes(Form.Field field) {
        return CheckboxGroup.create(field.name()).setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, field.options().size())
                .addOptions(field.options().stream()
                        .map(option -> CheckboxGroupOption.of(label(option), option.value())).toList())
                .setSelectedValues(filled(field).toList()).build();
    }

    private static StringSelectMenu menu(Form.Field field) {
        return StringSelectMenu.create(field.name()).setRequired(field.required())
                .setRequiredRange(field.required() ? 1 : 0, field.several() ? field.options().size() : 1)
                .addOptions(field.options().stream()
                        .map(option -> SelectOption.of(label(option), option.value())).toList())
                .setDefaultValues(filled(field).limit(field.several() ? MOST : 1).toList()).build();
    }

    /// Only what can be chosen: something typed that is no option stays out.
    private static Stream<String> filled(Form.Field field) {
        return field.filled().stream().filter(value -> field.options().stream()
                .anyMatch(option -> option.value().equals(value)));
    }

    private static String label(Phrasebook.Option option) {
        return Cut.to(SelectOption.LABEL_MAX_LENGTH, option.label());
    }
}
