package org.waymate.app.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;

/// One database in a file.
///
/// @param folder where it lies
/// @param name of the file, without its ending
public record EmbeddedDatabase(Path folder, String name) {

    public static final String USER = "waymate";

    private static final String PREFIX = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    /// `WRITE_DELAY=0`: a commit is on disk when it returns. `DB_CLOSE_ON_EXIT=FALSE`: on the way out we close it
    /// ourselves, when nobody works with it any more. `QUERY_CACHE_SIZE`: as many statements as we have are parsed
    /// once a connection, H2 keeps eight otherwise. `OPTIMIZE_REUSE_RESULTS=0`: no answer is kept for the case that the
    /// same is asked again, since looking whether it still holds costs more. The rest makes H2 read PostgreSQL's
    /// language.
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;"
            + "OPTIMIZE_REUSE_RESULTS=0";

    private static final String NO_NOTES = ";TRACE_LEVEL_FILE=0";

    public static EmbeddedDatabase in(Path folder) {
        return new EmbeddedDatabase(folder, "waymate");
    }

    public static boolean isChosen(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").startsWith(PREFIX);
    }

    public String url() {
        return PREFIX + folder.resolve(name) + SETTINGS;
    }

    public Path file() {
        return folder.resolve(name + ENDING);
    }

    /// Leaves no notes of its own beside the file, as [#open()].
    Flyway flyway() {
        return Flyway.configure().dataSource(url() + NO_NOTES, USER, "").load();
    }

    /// Never makes a new one, and leaves no notes of its own beside it.
    Connection open() throws SQLException {
        return open("");
    }

    /// Writes nothing, not even what H2 writes at each opening.
    Connection openToRead() throws SQLException {
        return open(";ACCESS_MODE_DATA=r");
    }

    private Connection open(String how) throws SQLException {
        return DriverManager.getConnection(url() + ";IFEXISTS=TRUE" + NO_NOTES + how, USER, "");
    }
}
