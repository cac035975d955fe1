package org.waymate.chat.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Which kind of answer a component's type takes.
final class Kinds {

    private static final int LINE = 150;
    private static final int PARAGRAPH = 3000;

    private Kinds() {}

    static Kind of(Class<?> type, int min, Optional<Integer> max, boolean paragraph) {
        if (type == String.class) {
            return new Kind.Text(min, max.orElse(paragraph ? PARAGRAPH : LINE), paragraph);
        }
        if (type == int.class || type == Integer.class) {
            return new Kind.WholeNumber(min, max.orElse(Integer.MAX_VALUE));
        }
        if (type.isEnum()) {
            return new Kind.OneOf(enumType(type));
        }
        return simple(type).orElseGet(() -> living(type));
    }

    private static Optional<Kind> simple(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Kind.YesNo());
        }
        if (type == LocalDate.class) {
            return Optional.of(new Kind.Day());
        }
        if (type == LocalTime.class) {
            return Optional.of(new Kind.TimeOfDay());
        }
        if (type == ZoneId.class) {
            return Optional.of(new Kind.Zone());
        }
        if (type == AccountRef.class) {
            return Optional.of(new Kind.Person());
        }
        return type == ChannelRef.class ? Optional.of(new Kind.Place()) : Optional.empty();
    }

    private static Kind living(Class<?> type) {
        var components = type.isRecord() ? type.getRecordComponents() : null;
        if (components == null || components.length != 1 || components[0].getType() != UUID.class) {
            throw new IllegalStateException("No kind of answer makes a " + type.getName());
        }
        return new Kind.Living(type);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumType(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
