package org.waymate.chat.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymate.chat.words.Words;

/// What a command and its questions are called, from keys that follow from the record: `AddGoal` (title),
/// `AddGoal.does`, `AddGoal.readers`, `AddGoal.due`, `AddGoal.due.hint`.
public final class Phrasebook {

    /// A value to choose and how it is called.
    public record Option(String value, String label) {}

    private static final Words OURS = Words.of(Phrasebook.class);

    /// At most 24 characters, Slack's limit for a form's title.
    public String title(Shape shape, Locale locale) {
        return words(shape).label(locale, key(shape));
    }

    /// One line for help and for Discord's menu: at most 100 characters.
    public String does(Shape shape, Locale locale) {
        return words(shape).label(locale, key(shape) + ".does");
    }

    /// Who will read what is answered, in plain words.
    public Optional<String> readers(Shape shape, Locale locale) {
        return words(shape).labelIfAny(locale, key(shape) + ".readers");
    }

    /// At most 45 characters, Discord's limit for a label.
    public String label(Shape shape, Question question, Locale locale) {
        return words(shape).label(locale, key(shape) + "." + question.name());
    }

    /// At most 100 characters, Discord's limit for a description.
    public Optional<String> hint(Shape shape, Question question, Locale locale) {
        return words(shape).labelIfAny(locale, key(shape) + "." + question.name() + ".hint");
    }

    /// The fixed choices of a question: an enum's constants, yes and no; none for any other kind.
    public List<Option> options(Question question, Locale locale) {
        return switch (question.kind()) {
            case Kind.OneOf one -> one.constants().stream()
                    .map(constant -> new Option(Kind.OneOf.code(constant), label(constant, locale))).toList();
            case Kind.YesNo() -> List.of(new Option("yes", OURS.label(locale, "yes")),
                    new Option("no", OURS.label(locale, "no")));
            case Kind.Text _,Kind.WholeNumber _,Kind.Living _,Kind.Day _,Kind.TimeOfDay _,Kind.Zone _,Kind.Person _,Kind.Place _ ->
                List.of();
        };
    }

    /// What a constant is called: `Topic.MONEY` in the bundle beside the enum.
    public static String label(Enum<?> constant, Locale locale) {
        var type = constant.getDeclaringClass();
        return Words.of(type).label(locale, type.getSimpleName() + "." + constant.name());
    }

    public static List<String> labels(List<? extends Enum<?>> constants, Locale locale) {
        return constants.stream().map(constant -> label(constant, locale)).toList();
    }

    /// One after the other where names have an "and" of their own.
    public static String listed(List<? extends Enum<?>> constants, Locale locale) {
        return String.join(", ", labels(constants, locale));
    }

    /// How a command is typed: `goal add <title> [due]`.
    public String usage(Shape shape) {
        var usage = new StringBuilder(shape.path().orElse(""));
        for (var question : shape.inline()) {
            usage.append(question.required() ? " <" + question.name() + ">" : " [" + question.name() + "]");
        }
        return usage.toString();
    }

    private static Words words(Shape shape) {
        return Words.of(shape.type());
    }

    private static String key(Shape shape) {
        return shape.type().getSimpleName();
    }
}
