package org.waymate.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The same on each database that the playground may run on.
abstract class CleanSlateContract {

    /// An empty one.
    abstract String database();

    @Test
    void emptiesEverythingThatHappenedAndNothingElse() {
        var source = new DriverManagerDataSource(database());
        Flyway.configure().dataSource(source).load().migrate();
        var client = JdbcClient.create(source);
        client.sql("create table above (id int primary key)").update();
        client.sql("create table below (above int references above (id))").update();
        client.sql("insert into above values (1)").update();
        client.sql("insert into below values (1)").update();
        client.sql("insert into qrtz_locks values ('a', 'b')").update();

        new CleanSlate(new JdbcTemplate(source), new DataSourceTransactionManager(source))
                .wipe(() -> client.sql("insert into above values (2)").update());

        assertThat(count(client, "above")).isOne();
        assertThat(count(client, "below")).isZero();
        assertThat(count(client, "qrtz_locks")).isOne();
        assertThat(count(client, "flyway_schema_history")).isPositive();
    }

    private static int count(JdbcClient client, String table) {
        return client.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
