package org.waymate.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymate.chat.Form;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.web.PlayingAlone;
import org.waymate.web.talk.Asking;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Channel;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Player;

/// Fills in a form as the script says: what it does not name stays as the form brought it.
@Component
@PlayingAlone
final class Filling {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+) days}");

    private final Asking asking;
    private final Cast cast;
    private final Clock clock;

    Filling(Asking asking, Cast cast, Clock clock) {
        this.asking = asking;
        this.cast = cast;
        this.clock = clock;
    }

    Answers fill(Form form, Map<String, String> script, Occasion occasion) {
        var unknown = script.keySet().stream().filter(name -> form.fields().stream().noneMatch(is(name)))
                .findFirst();
        if (unknown.isPresent()) {
            throw new BadScript("the form asks no " + unknown.get() + ", but "
                    + form.fields().stream().map(Form.Field::name).toList());
        }
        var answers = Answers.NONE;
        for (var field : form.fields()) {
            var given = Optional.ofNullable(script.get(field.name()))
                    .map(value -> raw(value, field, form, occasion));
            answers = answers.with(field.name(), given.orElse(field.filled()));
        }
        return answers;
    }

    private static Predicate<Form.Field> is(String name) {
        return field -> field.name().equals(name);
    }

    private List<String> raw(String value, Form.Field field, Form form, Occasion occasion) {
        var values = field.several() ? Arrays.asList(value.split("\\s*\\|\\s*")) : List.of(value);
        return values.stream().map(one -> raw(dated(one, occasion.who()), field, form.code(), occasion))
                .toList();
    }

    private String raw(String value, Form.Field field, String code, Occasion occasion) {
        return switch (field.kind()) {
            case Kind.OneOf _,Kind.YesNo _ -> called(value, field.options());
            case Kind.Living _ -> called(value, field.options().isEmpty()
                    ? asking.options(occasion, code, field.name(), value)
                    : field.options());
            case Kind.Person _ -> cast.known(value).map(player -> player.account().toString()).orElse(value);
            case Kind.Place _ -> Channel.called(value).map(channel -> channel.ref().toString()).orElse(value);
            case Kind.Text _,Kind.WholeNumber _,Kind.Day _,Kind.TimeOfDay _,Kind.Zone _ -> value;
        };
    }

    private static String called(String value, List<Option> options) {
        return options.stream().filter(option -> option.label().equals(value)).map(Option::value).findFirst()
                .orElse(value);
    }

    /// `{+10 days}` is the day ten days on.
    private String dated(String value, Player player) {
        var today = LocalDate.ofInstant(clock.instant(), player.zone());
        return DAY.matcher(value)
                .replaceAll(match -> today.plusDays(Long.parseLong(match.group(1))).toString());
    }
}
