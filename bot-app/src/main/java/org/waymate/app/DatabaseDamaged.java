package org.waymate.app;

import java.io.IOException;
import java.util.Optional;
import org.waymate.app.embedded.Backup;
import org.waymate.app.embedded.Backups;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.FileDamaged;

/// The database's file cannot be used as it is.
final class DatabaseDamaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Backups backups;

    DatabaseDamaged(EmbeddedDatabase database, Backups backups, FileDamaged how) {
        super("The database file " + database.file() + " is damaged: " + how.getMessage() + ".", how);
        this.backups = backups;
    }

    Backups backups() {
        return backups;
    }

    /// Looked for only now, since a start that is well needs none.
    Optional<Backup> newestGood() {
        try {
            return backups.newestGood();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
