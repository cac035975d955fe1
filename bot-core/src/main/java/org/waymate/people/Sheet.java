package org.waymate.people;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What one table holds of a person, for them to read.
///
/// @param table as the database calls it
/// @param title as the person may call it
public record Sheet(String table, String title, List<Entry> entries) {

    public static <T> Sheet of(String table, String title, Collection<T> rows, Function<T, Entry> written) {
        return new Sheet(table, title, rows.stream().map(written).toList());
    }

    /// A row. Texts are as they were said; moments are written by whoever shows it, on the reader's clock.
    public record Entry(Map<String, Object> facts) {

        public static Entry of(String name, Object value) {
            return new Entry(Map.of()).and(name, value);
        }

        /// @param value an empty [Optional] is left out
        public Entry and(String name, Object value) {
            var more = new LinkedHashMap<>(facts);
            if (value instanceof Optional<?> perhaps) {
                perhaps.ifPresent(there -> more.put(name, there));
            } else {
                more.put(name, value);
            }
            return new Entry(Collections.unmodifiableMap(more));
        }
    }
}
