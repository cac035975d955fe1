package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Postgres;

/// F21. An upgrade is cut off at each of its steps: the tables are those of the old version or of the new one, and the
/// next start finishes it.
@Tag("faults")
class HalfUpgradedIT {

    private static final String[] BEFORE = {"1", "2", "14", "24"};

    @TempDir Path folder;

    @Test
    void theFileIsTheOldOneOrTheNewOne() throws Exception {
        var cuts = 0;
        for (var version : BEFORE) {
            var database = EmbeddedDatabase.in(Files.createDirectory(folder.resolve("from-" + version)));
            Flyway.configure().configuration(database.flyway().getConfiguration()).target(version).load()
                    .migrate();
            var old = Files.readAllBytes(database.file());
            for (var step = 1; isCutOff(database, step); step++) {
                assertThat(Files.readAllBytes(database.file())).isEqualTo(old);
                cuts++;
            }
            isUpToDate(database);
        }
        System.out.printf("HalfUpgradedIT: the file was cut off at %d statements of upgrades%n", cuts);
        assertThat(cuts).isGreaterThan(100);
    }

    @Test
    void aFirstStartThatIsCutOffLeavesNoFile() throws Exception {
        var database = EmbeddedDatabase.in(folder);
        for (var step : new int[]{1, 5, 30}) {
            assertThat(isCutOff(database, step)).isTrue();
            assertThat(folder).isEmptyDirectory();
        }
        new Upgrading(database, Flyway::migrate).upgrade();
        isUpToDate(database);
    }

    @Test
    void whatIsUpToDateIsLeftAlone() throws Exception {
        var database = EmbeddedDatabase.in(folder);
        new Upgrading(database, Flyway::migrate).upgrade();
        var before = Files.readAllBytes(database.file());

        new Upgrading(database, _ -> {
            throw new AssertionError("There is nothing to do");
        }).upgrade();

        assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
    }

    /// PostgreSQL takes a step back by itself.
    @Test
    void onPostgresEachStepIsDoneWholeOrNotAtAll() {
        var steps = Flyway.configure().dataSource(Postgres.emptyDatabase(), "", "").load().info()
                .pending().length;
        var address = Postgres.emptyDatabase();
        for (var done = 0; done < steps; done++) {
            var flyway = Flyway.configure().dataSource(address, "", "").load();
            var cut = flyway.info().pending()[0];
            var next = cut.getVersion();
            cutOff(Flyway.configure().configuration(flyway.getConfiguration()).target(next).load(),
                    cut.getType() == CoreMigrationType.SQL
                            ? Event.AFTER_EACH_MIGRATE_STATEMENT
                            : Event.AFTER_EACH_MIGRATE);
            assertThat(flyway.info().applied()).hasSize(done);
            assertThat(Arrays.stream(flyway.info().all()).filter(step -> step.getState().isFailed()))
                    .isEmpty();
            Flyway.configure().configuration(flyway.getConfiguration()).target(next).load().migrate();
        }
        System.out.printf("HalfUpgradedIT: PostgreSQL was cut off in each of %d steps%n", steps);
    }

    private static void cutOff(Flyway flyway, Event at) {
        var cut = Flyway.configure().configuration(flyway.getConfiguration())
                .callbacks(new Cutting(at, 1))
                .load();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(cut::migrate);
    }

    private static boolean isCutOff(EmbeddedDatabase database, int statement)
            throws IOException, SQLException {
        try {
            new Upgrading(database, flyway -> Flyway.configure().configuration(flyway.getConfiguration())
                    .callbacks(new Cutting(Event.AFTER_EACH_MIGRATE_STATEMENT, statement)).load().migrate())
                    .upgrade();
            return false;
        } catch (RuntimeException cut) {
            return true;
        }
    }

    private static void isUpToDate(EmbeddedDatabase database) throws SQLException, IOException, FileDamaged {
        LookingOver.at(database);
        assertThat(database.flyway().info().pending()).isEmpty();
    }

    /// Fails when that has happened so often.
    private record Cutting(Event event, int after, AtomicInteger done) implements Callback {

        Cutting(Event event, int after) {
            this(event, after, new AtomicInteger());
        }

        @Override
        public boolean supports(Event happened, Context context) {
            return happened == event;
        }

        @Override
        public boolean canHandleInTransaction(Event happened, Context context) {
            return true;
        }

        @Override
        public void handle(Event happened, Context context) {
            if (done.incrementAndGet() == after) {
                throw new IllegalStateException("cut off");
            }
        }

        @Override
        public String getCallbackName() {
            return "cutting";
        }
    }
}
