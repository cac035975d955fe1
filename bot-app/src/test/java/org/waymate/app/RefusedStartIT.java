package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Postgres;

class RefusedStartIT {

    @TempDir Path home;

    @Test
    void whenThePortIsInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(other.getLocalPort());

            refuses(StartedJar.in(home, Map.of("SERVER_PORT", port)), "Port " + port + " is in use",
                    "SERVER_PORT");
        }
    }

    @Test
    void whenTheDataFolderCannotBeWritten() throws Exception {
        var file = Files.createFile(home.resolve("a file"));

        refuses(StartedJar.in(file.resolve("data")), "cannot write its data folder", "a file",
                "WAYMATE_HOME");
    }

    @Test
    void whenItRunsAlreadyOnTheSameDataFolder() throws Exception {
        try (var first = StartedJar.in(home)) {
            var address = first.address();

            refuses(StartedJar.in(home), "already runs on the data folder", "reached at " + address);
            assertThat(first.page("/actuator/health")).contains("UP");
        }
    }

    @Test
    void whenTheDatabaseIsNewerThanTheProgram() throws Exception {
        Flyway.configure().dataSource("jdbc:h2:file:" + home.resolve("playground/waymate")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "waymate", "")
                .locations("db/migration", "newer").load().migrate();

        refuses(StartedJar.in(home), "made by a newer Waymate", "9999 from the future",
                "Nothing was changed");
    }

    @Test
    void whenASharedDatabaseComesWithoutAKey() throws Exception {
        refuses(StartedJar.in(home,
                Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_PLAYGROUND", "false")),
                "has no key", "WAYMATE_SECRET_KEY");
    }

    private static void refuses(StartedJar waymate, String... words)
            throws InterruptedException, IOException {
        try (waymate) {
            assertThat(waymate.exitCode()).isNotZero();
            assertThat(waymate.output()).contains(words).doesNotContain("WARN").doesNotContain("\tat ");
        }
    }
}
