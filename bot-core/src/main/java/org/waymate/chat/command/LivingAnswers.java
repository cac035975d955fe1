package org.waymate.chat.command;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;

/// Ids of things in the database: records of one UUID, written with 22 characters.
final class LivingAnswers {

    private LivingAnswers() {}

    static Read read(String raw, Class<?> type) {
        return ShortId.read(raw.strip()).<Read>map(id -> new Read.Value(make(type, id)))
                .orElseGet(() -> new Read.Unsettled(Mentioned.words(raw).strip()));
    }

    static String write(Object id) {
        try {
            var component = id.getClass().getRecordComponents()[0].getAccessor();
            component.setAccessible(true);
            return ShortId.write((UUID) component.invoke(id));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("An id is a record of one UUID: " + id.getClass(), e);
        }
    }

    private static Object make(Class<?> type, UUID id) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An id is a record of one UUID: " + type, e);
        }
    }
}
