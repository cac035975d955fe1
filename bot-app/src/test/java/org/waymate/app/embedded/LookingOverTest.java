package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingOverTest {

    @TempDir Path folder;

    private EmbeddedDatabase database;
    private Backups backups;

    @BeforeEach
    void aFile() throws SQLException {
        database = Filled.in(folder, 600);
        backups = new Backups(folder.resolve("backups"));
    }

    @Test
    void leavesAWholeFileAsItIs() throws Exception {
        var before = Files.readAllBytes(database.file());

        LookingOver.before(database, backups);

        assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
    }

    @Test
    void takesAFileOfSomebodyWhoWasKilled() throws Exception {
        try (var connection = database.open(); var statement = connection.createStatement()) {
            statement.execute("update said set words = 'last words' where number = 7");
            Files.copy(database.file(), folder.resolve("killed.mv.db"));
        }

        assertThatCode(() -> LookingOver.at(new EmbeddedDatabase(folder, "killed")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.5, 0.9, 0.99, 0.999})
    void noticesThatTheEndIsMissing(double share) throws IOException {
        Filled.cutTo(database.file(), share);

        isDamaged();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9})
    void noticesABlockInTheMiddleThatWasWrittenOver(double at) throws IOException {
        Filled.overwrite(database.file(), at, 4);

        isDamaged();
    }

    @Test
    void noticesThatItIsMissingWhereThereAreBackups() throws Exception {
        new BackingUp(Filled.source(database), backups).make(Instant.parse("2026-11-28T14:00:00Z"));
        Files.delete(database.file());

        assertThatExceptionOfType(FileDamaged.class).isThrownBy(() -> LookingOver.before(database, backups))
                .withMessage("it is missing");
    }

    @Test
    void noticesAfterAKillThatThePartIsMissingWhichTheHeadKnows() throws Exception {
        var killed = new EmbeddedDatabase(folder, "killed");
        try (var connection = database.open(); var statement = connection.createStatement()) {
            for (var number = 0; number < 100; number++) {
                statement.execute("update said set words = 'anew', long = '" + "z".repeat(3_000)
                        + "' where number = " + number);
            }
            Files.copy(database.file(), killed.file());
        }
        LookingOver.at(killed);

        Filled.cutTo(killed.file(), 0.2);

        assertThatExceptionOfType(FileDamaged.class).isThrownBy(() -> LookingOver.at(killed));
    }

    @Test
    void takesAnEmptyFolderForAFirstStart() throws Exception {
        Files.delete(database.file());

        LookingOver.before(database, backups);

        assertThat(database.file()).doesNotExist();
    }

    private void isDamaged() throws IOException {
        var before = Files.readAllBytes(database.file());

        assertThatExceptionOfType(FileDamaged.class).isThrownBy(() -> LookingOver.before(database, backups));
        assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
        assertThat(folder.resolve("waymate.trace.db")).doesNotExist();
    }
}
