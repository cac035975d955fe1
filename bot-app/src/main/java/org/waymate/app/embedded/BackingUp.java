package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Makes a backup while the program runs. It gets its name only when all of it was read back; a kill or a full disk
/// leaves the older ones as they were.
final class BackingUp {

    private final DataSource source;
    private final Backups backups;

    BackingUp(DataSource source, Backups backups) {
        this.source = source;
        this.backups = backups;
    }

    Backup make(Instant now) throws IOException, SQLException, FileDamaged {
        Files.createDirectories(backups.folder());
        backups.forgetUnfinished();
        try {
            var zip = new Backup(backups.folder().resolve(Backups.UNFINISHED + "backup.zip"), now);
            write(zip);
            readBack(zip);
            var made = Backup.in(backups.folder(), now);
            Files.move(zip.file(), made.file(), StandardCopyOption.ATOMIC_MOVE);
            forgetOld();
            return made;
        } finally {
            backups.forgetUnfinished();
        }
    }

    private void write(Backup zip) throws SQLException {
        try (var connection = source.getConnection();
                var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.file().toString());
            backup.execute();
        }
    }

    private void readBack(Backup zip) throws IOException, SQLException, FileDamaged {
        var copy = new EmbeddedDatabase(backups.folder(), Backups.UNFINISHED + "copy");
        zip.unpackTo(copy.file());
        LookingOver.at(copy);
    }

    private void forgetOld() throws IOException {
        var all = backups.all();
        var kept = Retention.kept(all.stream().map(Backup::at).collect(Collectors.toSet()));
        for (var backup : all) {
            if (!kept.contains(backup.at())) {
                Files.delete(backup.file());
            }
        }
    }
}
