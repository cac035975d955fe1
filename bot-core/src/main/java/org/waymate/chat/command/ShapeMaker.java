package org.waymate.chat.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a command's record once, by reflection; after this nobody does.
final class ShapeMaker {

    private static final List<String> TAKEN = List.of("does", "readers", "submit");

    private ShapeMaker() {}

    static Shape shape(Class<? extends Command> type) {
        var questions = Arrays.stream(type.getRecordComponents()).map(ShapeMaker::question).toList();
        var slash = Optional.ofNullable(type.getAnnotation(Slash.class));
        var tap = Optional.ofNullable(type.getAnnotation(Tap.class));
        if (slash.isPresent() == tap.isPresent()) {
            throw new IllegalStateException(type + " needs @Slash or @Tap, and not both");
        }
        var audience = slash.map(Slash::by).or(() -> tap.map(Tap::by)).orElseThrow();
        var said = slash.map(Slash::value).or(() -> tap.map(Tap::value)).orElseThrow();
        var code = (slash.isPresent() && audience.runsThings() ? "admin " + said : said).replace(' ', '.');
        return new Shape(code, slash.map(Slash::value), audience, questions, type, maker(type));
    }

    private static Function<List<Object>, Command> maker(Class<? extends Command> type) {
        var components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return values -> make(constructor, values);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Not a record: " + type, e);
        }
    }

    private static Command make(Constructor<? extends Command> constructor, List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "A command's constructor takes what was asked for: " + constructor, e);
        }
    }

    private static Question question(RecordComponent component) {
        var name = Names.dashed(component.getName());
        if (TAKEN.contains(name)) {
            throw new IllegalStateException("The bundle uses this name for the command itself: " + component);
        }
        var ask = Optional.ofNullable(component.getAnnotation(Ask.class));
        var several = component.getType() == List.class;
        var optional = component.getType() == Optional.class;
        var kind = kind(several || optional ? inner(component.getGenericType()) : component.getType(), ask);
        var required = several ? ask.map(Ask::min).orElse(0) > 0 : !optional;
        return new Question(name, kind, ask.isPresent(), required, several,
                ask.map(Ask::inline).orElse(false));
    }

    private static Class<?> inner(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Kind kind(Class<?> type, Optional<Ask> ask) {
        var min = ask.map(Ask::min).orElse(0);
        var paragraph = ask.map(Ask::paragraph).orElse(false);
        var max = ask.map(Ask::max).filter(most -> most > 0);
        return Kinds.of(type, min, max, paragraph);
    }
}
