package org.waymate.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL for tests: one server a test run, and an empty database whenever one is asked for.
///
/// Where it cannot start, a test that needs it says so and is skipped; with `WAYMATE_REQUIRE_POSTGRES=true`
/// it fails, so that no build is green because nothing was tried.
public final class Postgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private Postgres() {}

    /// The JDBC address of a new, empty database, its user and password included.
    public static String emptyDatabase() {
        var server = SERVER.orElseGet(Postgres::doWithout);
        var name = "waymate_" + COUNT.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static Optional<EmbeddedPostgres> start() {
        try {
            return Optional.of(EmbeddedPostgres.start());
        } catch (IOException | RuntimeException problem) {
            System.err.println("""
                    *** The embedded PostgreSQL did not start: %s
                    *** What needs it is NOT tested.""".formatted(problem));
            return Optional.empty();
        }
    }

    private static EmbeddedPostgres doWithout() {
        var why = "the embedded PostgreSQL did not start";
        return Boolean.parseBoolean(System.getenv("WAYMATE_REQUIRE_POSTGRES")) ? fail(why) : abort(why);
    }
}
