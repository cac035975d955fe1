package org.waymate.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The same migrations, on each database that we say we run on.
abstract class MigrationsContract {

    /// The JDBC address of an empty database, the same at each call within one test.
    abstract String database();

    @Test
    void runOnceAndThenNeverAgain() {
        var flyway = Flyway.configure().dataSource(database(), "", "").load();

        assertThat(flyway.migrate().migrationsExecuted).isPositive();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void bringTheTablesOfQuartz() throws SQLException {
        Flyway.configure().dataSource(database(), "", "").load().migrate();

        try (var connection = DriverManager.getConnection(database());
                var rows = connection.createStatement().executeQuery("select count(*) from qrtz_triggers")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
