package org.waymate.app.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/// Copies the database in the file to an empty PostgreSQL: its tables as Flyway makes them, then all rows in one
/// transaction, which is given up unless each table has as many as before. The file stays as it is.
public final class Migrating {

    /// How much was copied.
    public record Copied(int tables, long rows) {}

    private static final String HISTORY = "flyway_schema_history";
    /// Who has what at this moment: whoever starts on the new database begins anew, and waits for nobody.
    private static final Set<String> LEFT_BEHIND = Set.of(HISTORY, "sending_space", "node_lock");

    private final EmbeddedDatabase file;
    private final DataSource server;
    private final FlywayMigrationStrategy upToDate;

    public Migrating(EmbeddedDatabase file, DataSource server, FlywayMigrationStrategy upToDate) {
        this.file = file;
        this.server = server;
        this.upToDate = upToDate;
    }

    public Copied migrate() throws IOException, SQLException, FileDamaged, NotEmpty {
        LookingOver.at(file);
        refuseWhatIsNotEmpty();
        upToDate.migrate(file.flyway());
        upToDate.migrate(Flyway.configure().dataSource(server).load());
        try (var from = file.open(); var to = server.getConnection()) {
            to.setAutoCommit(false);
            var copied = copy(from, to);
            to.commit();
            return copied;
        }
    }

    private void refuseWhatIsNotEmpty() throws SQLException, NotEmpty {
        try (var to = server.getConnection()) {
            var tables = Tables.in(to);
            if (!tables.isEmpty() && tables.stream().noneMatch(table -> table.name().equals(HISTORY))) {
                throw new NotEmpty("it has tables of something else");
            }
            for (var table : ours(tables)) {
                if (table.rows(to) > 0) {
                    throw new NotEmpty("its table " + table.name() + " has rows already");
                }
            }
        }
    }

    private static Copied copy(Connection from, Connection to) throws SQLException {
        var tables = ours(Tables.in(to));
        var rows = 0L;
        for (var table : tables) {
            rows += table.copy(from, to);
            if (table.rows(from) != table.rows(to)) {
                throw new SQLException("not all rows of " + table.name() + " arrived");
            }
        }
        return new Copied(tables.size(), rows);
    }

    private static List<Table> ours(List<Table> all) {
        return all.stream().filter(table -> !LEFT_BEHIND.contains(table.name())).toList();
    }
}
