package org.waymate.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymate.testing.Postgres;

class MigratingIT {

    private static final String ANA = "00000000-0000-4000-8000-000000000001";
    private static final String PROGRAM = "00000000-0000-4000-8000-000000000002";

    @TempDir Path folder;

    private EmbeddedDatabase file;
    private DriverManagerDataSource server;
    private Migrating migrating;

    @BeforeEach
    void aProgramInAFile() throws SQLException {
        file = EmbeddedDatabase.in(folder);
        Flyway.configure().dataSource(file.url(), EmbeddedDatabase.USER, "").load().migrate();
        try (var connection = file.open()) {
            run(connection, """
                    insert into person (person_id, version, name, about, zone, locale, since)
                    values ('%s', 3, 'Ana ÿ ليلى 🙂', 'zero\0 here', 'Europe/Madrid', 'es',
                    timestamp with time zone '2026-10-05 08:00:00.123456Z')""".formatted(ANA));
            run(connection,
                    """
                            insert into program (program_id, version, name, first_day, last_day, zone, help_card, every_weeks, weekday, at_hour, quiet_from, quiet_until, since)
                            values ('%s', 0, 'First Year', date '2026-09-01', date '2027-01-27', 'Europe/Berlin', 'room 12', 2, 'WEDNESDAY', time '17:00', time '21:30', time '08:00', current_timestamp)"""
                            .formatted(PROGRAM));
            run(connection, "insert into draft (id, version, account, code, answers, problems, since)"
                    + " values (random_uuid(), 0, 'a', 'b', '" + "long ".repeat(5_000)
                    + "', '', current_timestamp)");
            for (var holiday = 1; holiday <= 28; holiday++) {
                run(connection,
                        "insert into holiday values ('%s', date '2026-02-%02d', date '2026-03-01', 'x')"
                                .formatted(PROGRAM, holiday));
            }
        }
        server = new DriverManagerDataSource(Postgres.emptyDatabase());
        migrating = new Migrating(file, server, Flyway::migrate);
    }

    @Test
    void copiesEachTableAsItIs() throws Exception {
        var copied = migrating.migrate();

        assertThat(copied.rows()).isGreaterThanOrEqualTo(31);
        try (var from = file.open(); var to = server.getConnection()) {
            assertThat(said(to, "select name from person")).containsExactly("Ana ÿ ليلى 🙂");
            assertThat(said(to, "select about from person")).containsExactly("zero here");
            assertThat(said(to, "select extract(epoch from since)::text from person"))
                    .containsExactly("1791187200.123456");
            assertThat(said(to, "select length(answers) from draft")).containsExactly("25000");
            assertThat(said(to, "select at_hour from program")).containsExactly("17:00:00");
            for (var table : Tables.in(to)) {
                if (!table.name().equals("flyway_schema_history")) {
                    assertThat(table.rows(to)).as(table.name()).isEqualTo(table.rows(from));
                }
            }
        }
    }

    @Test
    void leavesBehindWhatOneProcessHadToItself() throws Exception {
        try (var connection = file.open()) {
            run(connection, """
                    insert into sending_space (space, node, fence, leased_until)
                    values ('slack/T1', 'a', 3, timestamp with time zone '2036-10-05 08:00:00Z')""");
        }
        migrating.migrate();

        try (var to = server.getConnection()) {
            assertThat(said(to, "select count(*)::text from sending_space")).containsExactly("0");
        }
    }

    @Test
    void isRefusedASecondTimeAndChangesNothing() throws Exception {
        migrating.migrate();

        assertThatExceptionOfType(NotEmpty.class).isThrownBy(migrating::migrate)
                .withMessageContaining("has rows already");
    }

    @Test
    void isRefusedBesideTablesOfSomethingElse() throws Exception {
        try (var to = server.getConnection()) {
            run(to, "create table somebody_elses (id int)");
        }

        assertThatExceptionOfType(NotEmpty.class).isThrownBy(migrating::migrate)
                .withMessageContaining("something else");
    }

    @Test
    void leavesNothingHalfCopiedAndCanBeDoneAgain() throws Exception {
        Flyway.configure().dataSource(server).load().migrate();
        try (var to = server.getConnection()) {
            run(to, "alter table holiday add constraint none_on_the_27th check (first_day <> '2026-02-27')");
        }
        assertThatExceptionOfType(SQLException.class).isThrownBy(migrating::migrate);

        try (var to = server.getConnection()) {
            assertThat(said(to, "select count(*) from person")).containsExactly("0");
            run(to, "alter table holiday drop constraint none_on_the_27th");
        }
        assertThat(migrating.migrate().tables()).isGreaterThan(30);
    }

    @Test
    void refusesADamagedFile() throws Exception {
        Files.write(file.file(), new byte[5_000]);

        assertThatExceptionOfType(FileDamaged.class).isThrownBy(migrating::migrate);
    }

    @Test
    void eachTableComesAfterThoseThatItRefersTo() {
        assertThat(Tables.sorted(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of())))
                .containsExactly("c", "b", "a");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Tables.sorted(Map.of("a", Set.of("b"), "b", Set.of("a"))));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> said(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            var said = new ArrayList<String>();
            while (row.next()) {
                said.add(row.getString(1));
            }
            return said;
        }
    }
}
