package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/// Puts a backup in the database's place. All is made ready beside it first, so that whenever this is cut off it can
/// simply be done again; what was there is moved aside and never written over.
public final class Restoring {

    /// @param aside what was there before, if anything
    public record Restored(Backup from, Optional<Path> aside) {}

    private static final DateTimeFormatter ASIDE = DateTimeFormatter
            .ofPattern("'waymate-set-aside-'uuuu-MM-dd'T'HH-mm-ss-SSS'Z.mv.db'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final EmbeddedDatabase database;
    private final EmbeddedDatabase staged;
    private final FlywayMigrationStrategy upToDate;

    public Restoring(EmbeddedDatabase database, FlywayMigrationStrategy upToDate) {
        this.database = database;
        this.staged = new EmbeddedDatabase(database.folder(), "waymate-restoring");
        this.upToDate = upToDate;
    }

    public Restored restore(Backup backup, Instant now) throws IOException, SQLException, FileDamaged {
        if (!backup.isGood()) {
            throw new FileDamaged("it is not what it was when it was made");
        }
        try {
            backup.unpackTo(staged.file());
            LookingOver.at(staged);
            upToDate.migrate(staged.flyway());
            mark(backup);
            return new Restored(backup, swap(now));
        } finally {
            Files.deleteIfExists(staged.file());
        }
    }

    /// By this the next start knows that what is due may have been sent already.
    private void mark(Backup backup) throws SQLException {
        try (var connection = staged.open()) {
            write(backup, connection);
            try (var statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
        }
    }

    private static void write(Backup backup, Connection connection) throws SQLException {
        try (var mark = connection.prepareStatement(
                "insert into restored (restored_id, version, backup_at) values (random_uuid(), 0, ?)")) {
            mark.setObject(1, backup.at().atOffset(ZoneOffset.UTC));
            mark.executeUpdate();
        }
    }

    private Optional<Path> swap(Instant now) throws IOException {
        Optional<Path> aside = Files.exists(database.file())
                ? Optional.of(Files.move(database.file(), database.folder().resolve(ASIDE.format(now))))
                : Optional.empty();
        Files.move(staged.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }
}
