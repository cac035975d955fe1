package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Postgres;

class StartIT {

    @TempDir Path home;

    @Test
    void saysLittleAndAtTheEndWhereItIsReached() throws Exception {
        try (var waymate = StartedJar.asPackaged(home)) {
            var address = waymate.address();

            assertThat(waymate.lines()).hasSizeLessThanOrEqualTo(20).noneMatch(line -> line.contains("WARN"));
            assertThat(waymate.lines().getLast()).endsWith(address);
            assertThat(home.resolve("playground/waymate.mv.db")).exists();
            assertThat(Files.readString(home.resolve("playground/waymate.address"))).isEqualTo(address);
        }
    }

    @Test
    void saysHowItIs() throws Exception {
        try (var waymate = StartedJar.in(home)) {
            assertThat(waymate.page("/actuator/health")).contains("UP");
            assertThat(waymate.page("/actuator/health/readiness")).contains("\"status\":\"UP\"", "\"db\"",
                    "\"scheduler\"", "\"playground\":\"connected\"");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(waymate.page("/actuator/prometheus"))
                            .contains("waymate_messages_total{", "waymate_messages_delay_seconds_count",
                                    "waymate_answers_seconds_count{"));
        }
    }

    /// Beside a token that nobody answers, since the playground alone keeps to a file of its own.
    @Test
    void keepsEverythingInPostgresWhereItIsGivenOne() throws Exception {
        try (var waymate = StartedJar.in(home,
                Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_SECRET_KEY", "only for tests",
                        "WAYMATE_PLAYGROUND", "true", "SLACK_BOT_TOKEN", "xoxb-nobody",
                        "SLACK_SIGNING_SECRET",
                        "only for tests", "SLACK_API_URL", "http://127.0.0.1:9/api/", "SERVER_ADDRESS",
                        "127.0.0.1"))) {
            assertThat(waymate.page("/actuator/health")).contains("PostgreSQL");
            assertThat(home).isEmptyDirectory();
        }
    }
}
