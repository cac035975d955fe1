package org.waymate.app.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One table, by the words of PostgreSQL.
record Table(String name, List<Column> columns) {

    private static final int BATCH = 500;

    record Column(String name, String type) {

        @Nullable
        Object read(ResultSet row, int number) throws SQLException {
            return switch (type) {
                case "uuid" -> row.getObject(number, UUID.class);
                case "timestamptz" -> row.getObject(number, OffsetDateTime.class);
                case "date" -> row.getObject(number, LocalDate.class);
                case "time" -> row.getObject(number, LocalTime.class);
                case "bytea" -> row.getBytes(number);
                case "varchar", "text" -> withoutZero(row.getString(number));
                case "bool", "int2", "int4", "int8" -> row.getObject(number);
                default -> throw new SQLException("no idea how to copy " + type + " in " + name);
            };
        }

        /// PostgreSQL takes no zero character.
        private static @Nullable String withoutZero(@Nullable String text) {
            return text == null ? null : text.replace("\0", "");
        }
    }

    static Table of(Connection connection, String name) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, connection.getSchema(), name, "%")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME")));
            }
        }
        return new Table(name, columns);
    }

    long rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + quoted(name))) {
            count.next();
            return count.getLong(1);
        }
    }

    long copy(Connection from, Connection to) throws SQLException {
        var names = String.join(", ", columns.stream().map(column -> quoted(column.name())).toList());
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var all = from.createStatement();
                var row = all.executeQuery("select " + names + " from " + quoted(name));
                var insert = to.prepareStatement(
                        "insert into " + quoted(name) + " (" + names + ") values (" + places + ")")) {
            var rows = 0L;
            while (row.next()) {
                for (var number = 1; number <= columns.size(); number++) {
                    insert.setObject(number, columns.get(number - 1).read(row, number));
                }
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return rows;
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
