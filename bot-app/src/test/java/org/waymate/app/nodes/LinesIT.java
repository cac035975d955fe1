package org.waymate.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.waymate.chat.OneLine.Kept;
import org.waymate.testing.Postgres;

/// Two nodes on one PostgreSQL: one has the line.
class LinesIT {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private DriverManagerDataSource server;

    @BeforeEach
    void aDatabase() {
        server = new DriverManagerDataSource(Postgres.emptyDatabase());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V36__nodes.sql")).execute(server);
    }

    @Test
    void oneHasItAndAtACleanEndTheOtherHasItAtOnce() {
        var first = node("first", server);
        awaitHeard("first has it");
        var second = node("second", server);
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(5))
                .until(() -> heard.equals(List.of("first has it")));

        var ended = Instant.now();
        first.giveBack();
        awaitHeard("second has it");

        assertThat(Duration.between(ended, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertThat(heard).containsExactly("first has it", "second has it");
        second.giveBack();
    }

    @Test
    void whoIsNotHeardOfLosesItWithinFifteenSecondsAndIsTold() {
        var away = new Cut(server);
        var first = node("first", away);
        awaitHeard("first has it");
        var second = node("second", server);

        var cut = Instant.now();
        away.cut = true;
        awaitHeard("second has it");

        assertThat(Duration.between(cut, Instant.now())).isLessThan(Duration.ofSeconds(15));
        away.cut = false;
        awaitHeard("first lost it");
        assertThat(heard).doesNotContain("second lost it");
        first.giveBack();
        second.giveBack();
    }

    private Kept node(String name, DataSource database) {
        var openings = new Openings(JdbcClient.create(database), Clock.systemUTC());
        return new Lines(database, openings, true).keep("discord", () -> heard.add(name + " has it"),
                () -> heard.add(name + " lost it"));
    }

    private void awaitHeard(String what) {
        await().atMost(Duration.ofSeconds(30)).until(() -> heard.contains(what));
    }

    /// A database that a node can be cut off from.
    private static final class Cut extends AbstractDataSource {

        private final DataSource whole;
        private volatile boolean cut;

        Cut(DataSource whole) {
            this.whole = whole;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (cut) {
                throw new SQLTransientConnectionException("cut");
            }
            return whole.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
