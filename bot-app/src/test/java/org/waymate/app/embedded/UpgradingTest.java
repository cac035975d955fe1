package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradingTest {

    @TempDir Path folder;

    @Test
    void knowsOfEachStepInWhateverLanguageItIsWritten() throws IOException {
        assertThat(Upgrading.steps())
                .isEqualTo(EmbeddedDatabase.in(folder).flyway().info().all().length);
    }

    @Test
    void doesTheLastStepWhereAllTheOthersAreDone() throws IOException, SQLException {
        var database = EmbeddedDatabase.in(folder);
        var all = database.flyway().info().all();
        stop(database, all[all.length - 2].getVersion());

        new Upgrading(database, Flyway::migrate).upgrade();

        assertThat(database.flyway().info().pending()).isEmpty();
    }

    private static void stop(EmbeddedDatabase database, MigrationVersion at) {
        Flyway.configure().configuration(database.flyway().getConfiguration()).target(at).load().migrate();
    }
}
