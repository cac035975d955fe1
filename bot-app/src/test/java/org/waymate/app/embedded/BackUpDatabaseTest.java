package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.SettableClock;

class BackUpDatabaseTest {

    private static final Instant TWO = Instant.parse("2026-11-28T14:00:00Z");

    @TempDir Path folder;

    private final SettableClock outside = new SettableClock(TWO);
    private Backups backups;
    private BackUpDatabase sweep;

    @BeforeEach
    void aDatabase() throws SQLException {
        backups = new Backups(folder.resolve("backups"));
        sweep = new BackUpDatabase(Filled.source(Filled.in(folder, 10)), backups, outside,
                Duration.ofHours(1));
    }

    @Test
    void makesOneAnHourByTheTimeOutside() throws IOException {
        sweep.sweep(TWO.plus(Duration.ofDays(7)));
        sweep.sweep(TWO.plus(Duration.ofDays(14)));
        outside.set(TWO.plus(Duration.ofMinutes(59)));
        sweep.sweep(outside.instant());
        assertThat(backups.all()).hasSize(1);

        outside.set(TWO.plus(Duration.ofMinutes(60)));
        sweep.sweep(outside.instant());
        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void isNotHeldUpByABackupOfTheTimeToCome() throws IOException {
        Files.createDirectories(backups.folder());
        Files.writeString(backups.folder().resolve("waymate-2036-11-28T14-00-00Z.zip"), "");

        sweep.sweep(TWO);

        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void disturbsNothingWhenItFailsAndTriesAgainSoon() throws IOException {
        Files.writeString(backups.folder(), "a file where the folder should be");
        sweep.sweep(TWO);
        Files.delete(backups.folder());
        outside.set(TWO.plus(Duration.ofMinutes(14)));
        sweep.sweep(outside.instant());
        assertThat(backups.all()).isEmpty();

        outside.set(TWO.plus(Duration.ofMinutes(15)));
        sweep.sweep(outside.instant());
        assertThat(backups.all()).hasSize(1);
    }

    @Test
    void isNothingThatATurnedClockStopsAt() {
        assertThat(sweep.nextDue(TWO)).isEmpty();
    }
}
