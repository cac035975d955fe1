package org.waymate.frontdesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Answers to whatever a command asks, found by the kind of each question: no command is named here.
final class Samples {

    /// Written with the most characters that an id takes.
    private static final UUID LARGEST = new UUID(-1, -1);

    private Samples() {}

    /// Values that a button brings, each as long as it can be.
    static Map<String, Object> longest(List<Question> questions) {
        var values = new LinkedHashMap<String, Object>();
        questions.forEach(question -> values.put(question.name(), several(question, longest(question))));
        return values;
    }

    private static Object several(Question question, Object one) {
        return question.several() ? List.of(one) : one;
    }

    private static Object longest(Question question) {
        return switch (question.kind()) {
            case Kind.Text text -> "x".repeat(Math.min(text.max(), 20));
            case Kind.WholeNumber number -> number.max();
            case Kind.YesNo _ -> true;
            case Kind.OneOf one -> Arrays.stream(one.type().getEnumConstants())
                    .max(Comparator.comparing(constant -> constant.name().length())).orElseThrow();
            case Kind.Living(var type) -> id(type, LARGEST);
            case Kind.Day _ -> LocalDate.of(2026, 12, 31);
            case Kind.TimeOfDay _ -> LocalTime.of(23, 59);
            case Kind.Zone _ -> ZoneId.of("America/Argentina/ComodRivadavia");
            case Kind.Person _ -> new AccountRef(Platform.SLACK, "T".repeat(11), "U".repeat(11));
            case Kind.Place _ -> new ChannelRef(Platform.DISCORD, "9".repeat(19), "9".repeat(19));
        };
    }

    /// An answer to each question, as somebody would type it.
    ///
    /// @param ids the id to give for a thing that lives in the database
    static Answers typed(Shape shape, Function<Class<?>, String> ids) {
        var answers = Answers.NONE;
        for (var question : shape.questions()) {
            answers = answers.with(question.name(), typed(question.kind(), ids));
        }
        return answers;
    }

    private static String typed(Kind kind, Function<Class<?>, String> ids) {
        return switch (kind) {
            case Kind.Text text -> "x".repeat(Math.max(1, text.min()));
            case Kind.WholeNumber number -> String.valueOf(number.min());
            case Kind.YesNo _ -> "yes";
            case Kind.OneOf one -> one.codes().getFirst();
            case Kind.Living(var type) -> ids.apply(type);
            case Kind.Day _ -> "2026-12-31";
            case Kind.TimeOfDay _ -> "17:00";
            case Kind.Zone _ -> "Europe/Berlin";
            case Kind.Person _ -> "slack/T1/UAna";
            case Kind.Place _ -> "slack/T1/C1";
        };
    }

    private static Object id(Class<?> type, UUID value) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("An id is a record of one UUID: " + type, e);
        }
    }
}
