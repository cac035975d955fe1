package org.waymate.web.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.web.PlayingAlone;

/// Empties the playground's database: every table but Flyway's and Quartz's own, which say how the program
/// is built and not what happened. All at once, so that no page sees a world without people.
@Component
@PlayingAlone
class CleanSlate {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema and table_type = 'BASE TABLE'
            and lower(table_name) not like 'qrtz%' and lower(table_name) <> 'flyway_schema_history'""";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    CleanSlate(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param andThen what a new world begins with
    void wipe(Runnable andThen) {
        var tables = database.queryForList(TABLES, String.class);
        transaction.executeWithoutResult(_ -> {
            referringFirst(tables).forEach(table -> database.update("delete from " + table));
            andThen.run();
        });
    }

    /// A row goes before the rows that it refers to.
    private List<String> referringFirst(List<String> tables) {
        var referred = new LinkedHashMap<String, Set<String>>();
        tables.forEach(table -> referred.put(table,
                database.execute((Connection connection) -> refers(connection, table))));
        var ordered = new ArrayList<String>();
        while (!referred.isEmpty()) {
            var free = referred.keySet().stream().filter(table -> isFree(table, referred)).toList();
            ordered.addAll(free.isEmpty() ? referred.keySet() : free);
            ordered.forEach(referred::remove);
        }
        return ordered;
    }

    private static boolean isFree(String table, Map<String, Set<String>> referred) {
        return referred.entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(table) && other.getValue().contains(table));
    }

    private static Set<String> refers(Connection connection, String table) throws SQLException {
        var to = new HashSet<String>();
        try (var keys = connection.getMetaData().getImportedKeys(connection.getCatalog(),
                connection.getSchema(), table)) {
            while (keys.next()) {
                to.add(keys.getString("PKTABLE_NAME"));
            }
        }
        return to;
    }
}
