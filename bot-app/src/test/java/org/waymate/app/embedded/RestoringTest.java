package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

    private static final Instant TWO = Instant.parse("2026-11-28T14:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-28T15:00:00Z");

    @TempDir Path folder;

    private EmbeddedDatabase database;
    private Backup backup;
    private Restoring restoring;

    @BeforeEach
    void aDatabaseAndItsBackup() throws Exception {
        database = EmbeddedDatabase.in(folder);
        Flyway.configure().dataSource(database.url(), EmbeddedDatabase.USER, "").load().migrate();
        Filled.in(folder, 50);
        backup = new BackingUp(Filled.source(database), new Backups(folder.resolve("backups"))).make(TWO);
        restoring = new Restoring(database, Flyway::migrate);
    }

    @Test
    void putsItBackAndKeepsWhatWasThere() throws Exception {
        Filled.cutTo(database.file(), 0.3);
        var damaged = Files.readAllBytes(database.file());

        var restored = restoring.restore(backup, THREE);

        assertThat(Filled.rows(database)).isEqualTo(50);
        assertThat(Files.readAllBytes(restored.aside().orElseThrow())).isEqualTo(damaged);
        assertThat(names()).containsExactly("backups", "waymate-set-aside-2026-11-28T15-00-00-000Z.mv.db",
                "waymate.mv.db");
    }

    @Test
    void marksWhichTimeItIsFrom() throws Exception {
        restoring.restore(backup, THREE);

        assertThat(marks()).containsExactly("2026-11-28 14:00:00+00");
    }

    @Test
    void canBeDoneAgain() throws Exception {
        restoring.restore(backup, THREE);
        restoring.restore(backup, THREE.plusSeconds(1));

        assertThat(Filled.rows(database)).isEqualTo(50);
        assertThat(names()).hasSize(4);
    }

    @Test
    void goesOnWhereItWasCutOffBetweenTheTwoMoves() throws Exception {
        Files.delete(database.file());
        Files.writeString(folder.resolve("waymate-restoring.mv.db"), "half");

        assertThat(restoring.restore(backup, THREE).aside()).isEmpty();
        assertThat(Filled.rows(database)).isEqualTo(50);
    }

    @Test
    void refusesABackupThatIsDamagedAndChangesNothing() throws Exception {
        Filled.overwrite(backup.file(), 0.5, 1);
        var before = Files.readAllBytes(database.file());

        assertThatExceptionOfType(FileDamaged.class).isThrownBy(() -> restoring.restore(backup, THREE));

        assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
        assertThat(names()).containsExactly("backups", "waymate.mv.db");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".trace.db")).sorted().toList();
        }
    }

    private List<String> marks() throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var row = statement
                        .executeQuery("select cast(backup_at at time zone 'UTC' as varchar) from restored")) {
            var marks = new ArrayList<String>();
            while (row.next()) {
                marks.add(row.getString(1));
            }
            return marks;
        }
    }
}
