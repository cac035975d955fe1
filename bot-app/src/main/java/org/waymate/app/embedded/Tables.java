package org.waymate.app.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of a PostgreSQL database, each after those that it refers to.
final class Tables {

    private Tables() {}

    static List<Table> in(Connection connection) throws SQLException {
        var refersTo = new LinkedHashMap<String, Set<String>>();
        for (var name : strings(connection, "TABLE_NAME", Kind.TABLES, "%")) {
            var others = new HashSet<>(strings(connection, "PKTABLE_NAME", Kind.REFERENCES, name));
            others.remove(name);
            refersTo.put(name, others);
        }
        var tables = new ArrayList<Table>();
        for (var name : sorted(refersTo)) {
            tables.add(Table.of(connection, name));
        }
        return tables;
    }

    private enum Kind {
        TABLES, REFERENCES
    }

    private static List<String> strings(Connection connection, String column, Kind kind, String table)
            throws SQLException {
        var about = connection.getMetaData();
        try (var rows = kind == Kind.TABLES
                ? about.getTables(null, connection.getSchema(), table, new String[]{"TABLE"})
                : about.getImportedKeys(null, connection.getSchema(), table)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(column));
            }
            return found;
        }
    }

    /// @throws IllegalStateException when tables refer to one another in a ring
    static List<String> sorted(Map<String, Set<String>> refersTo) {
        var sorted = new ArrayList<String>();
        while (sorted.size() < refersTo.size()) {
            var next = refersTo.keySet().stream().filter(one -> !sorted.contains(one))
                    .filter(one -> sorted.containsAll(refersTo.getOrDefault(one, Set.of()))).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to one another in a ring");
            }
            sorted.addAll(next);
        }
        return sorted;
    }
}
