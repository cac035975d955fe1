package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program over a data folder to which things happen. Nobody is connected, so it is the playground's.
class SurvivesIT {

    private static final Map<String, String> BUSY = Map.of("WAYMATE_SCHEDULE_SECONDS", "1",
            "WAYMATE_BACKUP_EVERY", "PT0.5S");

    @TempDir Path home;

    private Path folder;
    private Path database;

    @BeforeEach
    void aDataFolder() {
        folder = home.resolve("playground");
        database = folder.resolve("waymate.mv.db");
    }

    @Test
    void backsUpByItselfAndComesBackFromABackup() throws Exception {
        runsUntilThereAreBackups(1);
        var newest = backups().getLast();
        cutOff();
        var damaged = Files.readAllBytes(database);

        try (var refused = StartedJar.in(home)) {
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output())
                    .contains("waymate.mv.db is damaged", "Nothing was changed in it",
                            newest.getFileName().toString(),
                            "java -jar waymate.jar restore " + newest)
                    .doesNotContain("\tat ").doesNotContain("WARN");
            assertThat(refused.lines()).hasSizeLessThan(25);
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);

        try (var restore = errand("restore", newest.toString())) {
            assertThat(restore.exitCode()).as(restore.output()).isZero();
            assertThat(restore.output()).contains("Putting the database in " + folder + " back",
                    "is kept as", "Done.").doesNotContain("DEBUG").doesNotContain("INFO");
        }
        assertThat(setAside()).singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(damaged));
        try (var again = StartedJar.in(home)) {
            assertThat(again.page("/actuator/health")).contains("UP");
            assertThat(again.output()).contains("Begins again from the backup of");
        }
    }

    @Test
    void takesTheNewestGoodOneWhenNoneIsNamedAndLooksForMissingFiles() throws Exception {
        runsUntilThereAreBackups(1);
        Files.copy(backups().getLast(), folder.resolve("backups/waymate-2026-01-01T00-00-00Z.zip"));
        var all = backups();
        Files.write(all.getLast(), new byte[]{1, 2, 3});
        Files.delete(database);

        try (var refused = StartedJar.in(home)) {
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output()).contains("it is missing",
                    all.get(all.size() - 2).getFileName().toString());
        }
        assertThat(database).doesNotExist();
        try (var restore = errand("restore")) {
            assertThat(restore.exitCode()).as(restore.output()).isZero();
            assertThat(restore.output()).contains(all.get(all.size() - 2).getFileName().toString());
        }
        assertThat(database).exists();
    }

    @Test
    @Tag("drill")
    void aKillInTheMiddleOfABackupHarmsNeitherTheDatabaseNorTheBackups() throws Exception {
        for (var kill = 0; kill < 4; kill++) {
            try (var waymate = StartedJar.in(home, BUSY)) {
                waymate.address();
                await().pollInterval(Duration.ofMillis(2)).atMost(Duration.ofMinutes(1))
                        .until(this::unfinished);
                Thread.sleep(15L * kill);
                waymate.kill();
            }
        }

        runsUntilThereAreBackups(1);

        assertThat(unfinished()).isFalse();
        try (var restore = errand("restore")) {
            assertThat(restore.exitCode()).as(restore.output()).isZero();
        }
    }

    @Test
    void isLeftAloneWhileItRuns() throws Exception {
        try (var waymate = StartedJar.in(home)) {
            var address = waymate.address();

            for (var word : List.of("restore", "migrate")) {
                try (var refused = errand(word, word.equals("migrate")
                        ? "--to=jdbc:postgresql://127.0.0.1:9/nobody"
                        : "waymate-2026-11-28T14-00-00Z.zip")) {
                    assertThat(refused.exitCode()).isEqualTo(1);
                    assertThat(refused.output()).contains("already runs", address, "Stop it first");
                }
            }
        }
    }

    @Test
    void knowsWhatItCannotDo() throws Exception {
        refuses(List.of("resotre"), "There is no command \"resotre\"", "restore [backup]", "migrate [--to");
        refuses(List.of("restore", "nothing.zip"), "secret.key is missing");
        refuses(List.of("migrate"), "Where to?");
        refuses(List.of("migrate", "--to", "jdbc:postgresql://127.0.0.1:9/nobody"), "There is no database");
    }

    private void refuses(List<String> line, String... words) throws Exception {
        try (var refused = errand(line.toArray(String[]::new))) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output()).contains(words).doesNotContain("\tat ");
        }
    }

    private StartedJar errand(String... line) throws Exception {
        var command = new ArrayList<>(Unpacked.command());
        command.addAll(List.of(line));
        return StartedJar.by(command, home, Map.of());
    }

    private void runsUntilThereAreBackups(int howMany) throws Exception {
        try (var waymate = StartedJar.in(home, BUSY)) {
            waymate.address();
            await().atMost(Duration.ofMinutes(2)).until(() -> backups().size() >= howMany && !unfinished());
        }
    }

    private List<Path> backups() throws IOException {
        return in(folder.resolve("backups"), "waymate-");
    }

    private boolean unfinished() throws IOException {
        return !in(folder.resolve("backups"), "unfinished-").isEmpty();
    }

    private List<Path> setAside() throws IOException {
        return in(folder, "waymate-set-aside-");
    }

    private static List<Path> in(Path somewhere, String beginning) throws IOException {
        if (!Files.isDirectory(somewhere)) {
            return List.of();
        }
        try (var files = Files.list(somewhere)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)).sorted()
                    .toList();
        }
    }

    private void cutOff() throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(10_000);
        }
    }
}
