package org.waymate.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.waymate.testing.SettableClock;

/// F16: whoever is started again and again logs in less and less often.
class OpeningsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T09:00:00Z"));

    private Openings openings;

    @BeforeEach
    void aDatabase() {
        var database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V36__nodes.sql")).execute(database);
        openings = new Openings(JdbcClient.create(database), clock);
    }

    @Test
    void theFirstFiveOfAnHourAreFree() {
        for (var i = 0; i < 5; i++) {
            assertThat(openings.pause("discord")).isZero();
            openings.note("discord");
        }
        assertThat(openings.pause("discord")).isEqualTo(Duration.ofSeconds(15));

        clock.forward(Duration.ofSeconds(10));
        assertThat(openings.pause("discord")).isEqualTo(Duration.ofSeconds(5));
        assertThat(openings.pause("another")).isZero();

        clock.forward(Duration.ofHours(1));
        assertThat(openings.pause("discord")).isZero();
    }

    @Test
    void aRestartEachTwentySecondsForAnHourLogsInLessThanThirtyTimes() {
        var opened = new ArrayList<Instant>();
        for (var start = Duration.ZERO; start.toHours() < 1; start = start.plusSeconds(20)) {
            var pause = openings.pause("discord");
            if (pause.toSeconds() < 20) {
                opened.add(clock.instant());
                openings.note("discord");
            }
            clock.forward(Duration.ofSeconds(20));
        }
        assertThat(opened).hasSizeBetween(5, 30);
    }

    @Test
    void whoeverWaitsEachTimeAndIsCutOffAtOnceStaysFarBelowAThousandADay() {
        var opened = 0;
        var end = clock.instant().plus(Duration.ofDays(1));
        while (clock.instant().isBefore(end)) {
            clock.forward(openings.pause("discord"));
            openings.note("discord");
            opened++;
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(opened).isLessThan(500);
    }
}
