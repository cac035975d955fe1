package org.waymate.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.waymate.app.embedded.Backup;
import org.waymate.app.embedded.Backups;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.Restoring;

/// Goes back to a backup, the newest good one where none is named.
final class Restore implements Errand {

    private final Environment environment;
    private final Clock clock;
    private final PrintStream out;

    Restore(Environment environment, Clock clock, PrintStream out) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public String word() {
        return "restore";
    }

    @Override
    public String usage() {
        return "  restore [backup]   puts the database back from a backup, the newest good one unless you name another";
    }

    @Override
    public void run(List<String> words) throws CannotBeDone, IOException, SQLException, FileDamaged {
        var named = words.stream().findFirst().map(Path::of);
        var folder = named.flatMap(DataFolder::besideBackup)
                .orElseGet(() -> DataFolder.inUse(environment));
        try (var claim = folder.claim()) {
            needsKey(folder);
            var backup = named.isPresent() ? backup(named.get(), folder) : newest(folder);
            out.printf("Putting the database in %s back from %s of %s.%n", folder.path(),
                    backup.file().getFileName(), backup.when());
            tell(new Restoring(EmbeddedDatabase.in(folder.path()), new Migrations()).restore(backup,
                    clock.instant()));
        }
    }

    private void needsKey(DataFolder folder) throws CannotBeDone {
        if (environment.getProperty("waymate.secret.key", "").isBlank()
                && !Files.exists(folder.file(SecretKey.FILE))) {
            throw new CannotBeDone(
                    "The key %s is missing: without it what people wrote in confidence can't be read again. Put your copy of it there, or set WAYMATE_SECRET_KEY. Nothing was changed."
                            .formatted(folder.file(SecretKey.FILE)));
        }
    }

    private Backup newest(DataFolder folder) throws CannotBeDone, IOException {
        var backups = backups(folder);
        return backups.newestGood().orElseThrow(() -> new CannotBeDone(
                "There is no good backup in %s. Nothing was changed.".formatted(backups.folder())));
    }

    /// By its path, or by its name alone.
    private Backup backup(Path named, DataFolder folder) throws CannotBeDone {
        return Optional.of(named).filter(Files::exists).or(() -> Optional
                .of(backups(folder).folder().resolve(named)).filter(Files::exists)).flatMap(Backup::of)
                .orElseThrow(() -> new CannotBeDone(
                        "%s is no backup of Waymate's (waymate-….zip). Nothing was changed."
                                .formatted(named)));
    }

    private Backups backups(DataFolder folder) {
        return Backups.of(environment, folder.path());
    }

    private void tell(Restoring.Restored restored) {
        restored.aside().ifPresent(aside -> out.printf(
                "What was there is kept as %s; delete it when you no longer need it.%n", aside));
        out.println(
                "Done. Start Waymate again: it asks the coordinators of each program whether what fell due since the backup is to be sent, and holds it until then.");
        if (!environment.getProperty("database.url", "").isBlank()) {
            out.println(
                    "Note that DATABASE_URL is set: with it Waymate uses that database, and not this one.");
        }
    }
}
