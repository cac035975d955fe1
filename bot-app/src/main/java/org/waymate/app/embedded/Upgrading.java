package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings the file up to this program. H2 commits each step of a migration by itself, so that one that is cut off would
/// leave tables of no version: it is done on a copy, which takes the file's place in one move.
public final class Upgrading {

    /// In SQL or in Java.
    private static final String STEPS = "classpath*:db/migration/V*.*";

    private final EmbeddedDatabase database;
    private final EmbeddedDatabase staged;
    private final FlywayMigrationStrategy upToDate;

    public Upgrading(EmbeddedDatabase database, FlywayMigrationStrategy upToDate) {
        this.database = database;
        this.staged = new EmbeddedDatabase(database.folder(), "waymate-upgrading");
        this.upToDate = upToDate;
    }

    /// Whenever it is cut off, the file is as it was.
    public void upgrade() throws IOException, SQLException {
        Files.deleteIfExists(staged.file());
        if (stepsDone() < steps()) {
            try {
                onACopy();
            } finally {
                Files.deleteIfExists(staged.file());
            }
        }
    }

    private void onACopy() throws IOException {
        if (Files.exists(database.file())) {
            Files.copy(database.file(), staged.file());
        }
        upToDate.migrate(staged.flyway());
        try (var file = FileChannel.open(staged.file(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(staged.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
    }

    static int steps() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(STEPS).length;
    }

    private int stepsDone() throws SQLException {
        if (!Files.exists(database.file())) {
            return 0;
        }
        try (var connection = database.openToRead()) {
            return stepsDone(connection);
        }
    }

    private static int stepsDone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement
                        .executeQuery(
                                "select count(*) from flyway_schema_history where version is not null")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException none) {
            if (none.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || none.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
                return 0;
            }
            throw none;
        }
    }
}
