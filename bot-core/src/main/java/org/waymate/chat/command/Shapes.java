package org.waymate.chat.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every command there is. Nobody keeps this list by hand: it is the permitted subclasses of the interfaces
/// that the rooms answer.
public final class Shapes {

    private final Map<String, Shape> byCode = new LinkedHashMap<>();
    private final Map<Class<?>, Shape> byType = new LinkedHashMap<>();

    private Shapes(Stream<Class<? extends Command>> commands) {
        commands.map(ShapeMaker::shape).sorted(Comparator.comparing(Shape::code)).forEach(shape -> {
            var twin = byCode.put(shape.code(), shape);
            if (twin != null) {
                throw new IllegalStateException("Two commands share the code " + shape.code() + ": "
                        + twin.type() + ", " + shape.type());
            }
            byType.put(shape.type(), shape);
        });
    }

    /// @param families sealed interfaces, each the commands of one feature
    public static Shapes of(Collection<Class<? extends Command>> families) {
        return new Shapes(families.stream().flatMap(Shapes::commands));
    }

    private static Stream<Class<? extends Command>> commands(Class<? extends Command> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses())
                        .flatMap(one -> commands(one.asSubclass(Command.class)));
    }

    public List<Shape> all() {
        return List.copyOf(byCode.values());
    }

    /// Those that can be typed under one of the two roots.
    public List<Shape> typed(boolean coordinators) {
        return byCode.values().stream()
                .filter(shape -> shape.path().isPresent() && shape.audience().runsThings() == coordinators)
                .toList();
    }

    public Optional<Shape> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Shape of(Class<? extends Command> type) {
        var shape = byType.get(type);
        if (shape == null) {
            throw new IllegalStateException("No room answers " + type.getName());
        }
        return shape;
    }
}
