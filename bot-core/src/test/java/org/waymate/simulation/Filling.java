package org.waymate.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.Form;
import org.waymate.chat.Form.Field;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;

/// Fills in a form as somebody would who means it, or who does not.
record Filling(Chance chance, Words words, long step, LocalDate today) {

    static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "America/St_Johns",
            "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland", "Europe/London", "America/Sao_Paulo");

    /// @return empty where nothing can be chosen that has to be
    Optional<Answers> of(Form form, Resident who, Map<String, String> given) {
        var answers = Answers.NONE;
        for (var field : form.fields()) {
            var value = value(field, form, who, given);
            if (value.isEmpty() && field.required()) {
                return Optional.empty();
            }
            answers = answers.with(field.name(), value);
        }
        return Optional.of(answers);
    }

    private List<String> value(Field field, Form form, Resident who, Map<String, String> given) {
        if (given.containsKey(field.name())) {
            return List.of(given.get(field.name()));
        }
        if (!field.filled().isEmpty()) {
            return field.filled();
        }
        return field.required() || chance.in100(40) ? chosen(field, form, who) : List.of();
    }

    private List<String> chosen(Field field, Form form, Resident who) {
        return switch (field.kind()) {
            case Kind.Text _ -> List.of(words.typed(who.account.toString(), who.space.toString(),
                    form.code().split("\\|")[0] + "." + field.name(), step));
            case Kind.WholeNumber(var min, var max) -> List.of("" + chance.between(min, Math.min(max, 3)));
            case Kind.YesNo _ -> List.of("yes");
            case Kind.OneOf one -> List.of(chance.one(one.codes()));
            case Kind.Living _ -> field.options().isEmpty()
                    ? List.of()
                    : List.of(chance.one(field.options()).value());
            case Kind.Day _ -> List.of(today.plusDays(chance.between(1, 14)).toString());
            case Kind.TimeOfDay _ -> List.of(LocalTime.of(chance.between(7, 20), 0).toString());
            case Kind.Zone _ -> List.of(ZoneId.of(chance.one(ZONES)).getId());
            case Kind.Person _ -> List.of();
            case Kind.Place _ -> List.of(who.space.platform().code() + "/" + who.space.id() + "/"
                    + (chance.in100(30) ? LossyPlatform.NO_HISTORY : "C1"));
        };
    }
}
