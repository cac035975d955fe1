package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.table.Table;
import org.h2.table.TableType;
import org.h2.value.Value;
import org.h2.value.ValueLob;

/// Reads a whole database once: each row, each long text, and each index, which has to know as many rows as its table.
/// H2 itself looks at a page only when it needs it, weeks later perhaps.
public final class LookingOver {

    private LookingOver() {}

    /// Before a start. A file that is not there is a first start, unless there are backups of it.
    public static void before(EmbeddedDatabase database, Backups backups) throws FileDamaged {
        try {
            if (Files.exists(database.file())) {
                at(database);
            } else if (!backups.all().isEmpty()) {
                throw new FileDamaged("it is missing");
            }
        } catch (IOException problem) {
            throw new FileDamaged("it cannot be read", problem);
        } catch (SQLException open) {
            throw new FileDamaged("another program has it open", open);
        }
    }

    /// Writes nothing.
    ///
    /// @throws SQLException when somebody else has it open
    static void at(EmbeddedDatabase database) throws FileDamaged, SQLException, IOException {
        if (Files.size(database.file()) == 0) {
            throw new FileDamaged("it is empty");
        }
        var head = FileHead.of(database.file());
        head.isWhole();
        try (var connection = database.openToRead()) {
            look(connection, head);
        } catch (SQLException problem) {
            if (problem.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw problem;
            }
            throw new FileDamaged("it cannot be read", problem);
        } catch (RuntimeException problem) {
            throw new FileDamaged("it cannot be read", problem);
        }
    }

    private static void look(Connection connection, FileHead head) throws FileDamaged, SQLException {
        try {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            head.isReachedBy(session.getDatabase().getStore().getMvStore().getCurrentVersion());
            for (var schema : session.getDatabase().getAllSchemas()) {
                for (var table : schema.getAllTablesAndViews(session)) {
                    look(table, session);
                }
            }
        } finally {
            letGo(connection);
        }
    }

    private static void look(Table table, SessionLocal session) throws FileDamaged {
        if (table.getTableType() == TableType.TABLE) {
            for (var index : table.getIndexes()) {
                if (rows(index, table, session) != table.getRowCount(session)) {
                    throw new FileDamaged("rows of " + table.getName() + " are missing");
                }
            }
        }
    }

    private static long rows(Index index, Table table, SessionLocal session) {
        var scans = index == table.getScanIndex(session);
        var rows = 0L;
        for (var cursor = index.find(session, null, null, false); cursor.next(); rows++) {
            if (scans) {
                var row = cursor.get();
                for (var column = 0; column < row.getColumnCount(); column++) {
                    read(row.getValue(column));
                }
            } else {
                cursor.getSearchRow();
            }
        }
        return rows;
    }

    private static void read(Value value) {
        if (value instanceof ValueLob text) {
            text.getString();
        }
    }

    /// There is nothing to tidy up.
    private static void letGo(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        }
    }
}
