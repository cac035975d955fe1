package org.waymate.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.Migrating;
import org.waymate.app.embedded.NotEmpty;

/// Moves from the file to a PostgreSQL.
final class Migrate implements Errand {

    private static final String TO = "--to";

    private final Environment environment;
    private final PrintStream out;

    Migrate(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public String word() {
        return "migrate";
    }

    @Override
    public String usage() {
        return "  migrate [--to jdbc:postgresql://host/database]   copies the database into an empty PostgreSQL, the one of"
                + " DATABASE_URL unless you name another, as DATABASE_USERNAME with DATABASE_PASSWORD";
    }

    @Override
    public void run(List<String> words)
            throws CannotBeDone, IOException, SQLException, FileDamaged, NotEmpty {
        var url = url(words);
        var folder = DataFolder.inUse(environment);
        var file = EmbeddedDatabase.in(folder.path());
        if (!Files.exists(file.file())) {
            throw new CannotBeDone("There is no database in %s. Name its folder by WAYMATE_HOME."
                    .formatted(folder.path()));
        }
        try (var claim = folder.claim()) {
            out.printf("Copying %s to %s.%n", file.file(), shown(url));
            tell(folder, url, new Migrating(file, server(url), new Migrations()).migrate());
        }
    }

    private String url(List<String> words) throws CannotBeDone {
        var said = words.size() == 2 && words.getFirst().equals(TO)
                ? words.getLast()
                : words.stream().findFirst().map(word -> word.replaceFirst("^" + TO + "=", ""))
                        .orElse(environment.getProperty("database.url", ""));
        if (!said.startsWith("jdbc:postgresql:")) {
            throw new CannotBeDone("Where to? Say --to jdbc:postgresql://host/database.");
        }
        return said;
    }

    private DriverManagerDataSource server(String url) {
        var server = new DriverManagerDataSource(url);
        var user = environment.getProperty("database.username", "");
        if (!user.isBlank()) {
            server.setUsername(user);
            server.setPassword(environment.getProperty("database.password", ""));
        }
        return server;
    }

    private void tell(DataFolder folder, String url, Migrating.Copied copied) {
        out.printf("Done: %d rows of %d tables. The file stays as it is.%n", copied.rows(), copied.tables());
        out.printf("From now on start Waymate with DATABASE_URL=%s, and with WAYMATE_SECRET_KEY", shown(url));
        out.printf(Files.exists(folder.file(SecretKey.FILE))
                ? " set to the line in " + folder.file(SecretKey.FILE) + ".%n"
                : " as before.%n");
    }

    /// What follows the question mark may hold a password.
    private static String shown(String url) {
        return url.split("\\?", 2)[0];
    }
}
