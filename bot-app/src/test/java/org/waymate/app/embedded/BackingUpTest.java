package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingUpTest {

    private static final Instant TWO = Instant.parse("2026-11-28T14:00:00Z");

    @TempDir Path folder;

    private EmbeddedDatabase database;
    private Backups backups;
    private BackingUp backingUp;

    @BeforeEach
    void aDatabase() throws SQLException {
        database = Filled.in(folder, 200);
        backups = new Backups(folder.resolve("backups"));
        backingUp = new BackingUp(Filled.source(database), backups);
    }

    @Test
    void makesOneFileThatBearsItsTime() throws Exception {
        var made = backingUp.make(TWO);

        assertThat(names()).containsExactly("waymate-2026-11-28T14-00-00Z.zip");
        assertThat(made.isGood()).isTrue();
        assertThat(made.when()).isEqualTo("Saturday, 28 November 2026, 14:00 UTC");
        assertThat(Backup.of(made.file())).contains(made);
    }

    @Test
    void holdsWhatWasCommittedWhilePeopleWorkOn() throws Exception {
        try (var somebody = database.open(); var statement = somebody.createStatement()) {
            statement.execute("insert into said values (random_uuid(), 1000, 'just now', '')");
            somebody.setAutoCommit(false);
            statement.execute("insert into said values (random_uuid(), 1001, 'not yet', '')");

            var copy = new EmbeddedDatabase(folder, "copy");
            backingUp.make(TWO).unpackTo(copy.file());

            assertThat(Filled.rows(copy)).isEqualTo(201);
        }
    }

    @Test
    void keepsOnlyWhatRetentionKeeps() throws Exception {
        backingUp.make(TWO.minus(Duration.ofMinutes(50)));
        backingUp.make(TWO);
        backingUp.make(TWO.plus(Duration.ofMinutes(30)));

        assertThat(names()).containsExactly("waymate-2026-11-28T13-10-00Z.zip",
                "waymate-2026-11-28T14-30-00Z.zip");
    }

    @Test
    void tidiesUpWhatAKillLeftBehind() throws Exception {
        Files.createDirectories(backups.folder());
        Files.writeString(backups.folder().resolve("unfinished-backup.zip"), "half a ba");

        backingUp.make(TWO);

        assertThat(names()).containsExactly("waymate-2026-11-28T14-00-00Z.zip");
    }

    @Test
    void leavesNoHalfFileWhenTheDatabaseCannotBeReadBack() throws Exception {
        backingUp.make(TWO);
        try (var held = database.open()) {
            Filled.overwrite(database.file(), 0.4, 8);

            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> backingUp.make(TWO.plusSeconds(3_600)));
        }

        assertThat(names()).containsExactly("waymate-2026-11-28T14-00-00Z.zip");
    }

    @Test
    void findsTheNewestThatIsStillGood() throws Exception {
        var good = backingUp.make(TWO);
        var newer = backingUp.make(TWO.plusSeconds(3_600));
        Filled.overwrite(newer.file(), 0.5, 1);
        Files.writeString(backups.folder().resolve("notes.txt"), "not a backup");

        assertThat(backups.all()).containsExactly(newer, good);
        assertThat(backups.newestGood()).contains(good);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(backups.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
