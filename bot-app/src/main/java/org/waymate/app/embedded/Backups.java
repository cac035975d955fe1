package org.waymate.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/// The folder of backups.
public record Backups(Path folder) {

    /// What is not finished yet: a kill may leave it behind.
    static final String UNFINISHED = "unfinished-";

    /// `WAYMATE_BACKUPS`, else beside the database.
    public static Backups of(Environment environment, Path dataFolder) {
        var elsewhere = environment.getProperty("waymate.backups", "");
        return new Backups(elsewhere.isBlank()
                ? dataFolder.resolve("backups")
                : Path.of(elsewhere).toAbsolutePath().normalize());
    }

    /// Newest first.
    public List<Backup> all() throws IOException {
        try (var files = files()) {
            return files.map(Backup::of).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed()).toList();
        }
    }

    public Optional<Backup> newestGood() throws IOException {
        return all().stream().filter(Backup::isGood).findFirst();
    }

    void forgetUnfinished() throws IOException {
        try (var files = files()) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith(UNFINISHED))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private Stream<Path> files() throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
    }
}
