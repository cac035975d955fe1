package org.waymate.chat.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The values that a command holds, by question name; what is empty is left out.
final class Written {

    private Written() {}

    static Map<String, Object> values(Command command) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : command.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(command);
                present(value).ifPresent(there -> values.put(Names.dashed(component.getName()), there));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record tells its components: " + command.getClass(), e);
            }
        }
        return values;
    }

    private static Optional<?> present(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }
}
