package org.waymate.bench.core;

import java.nio.file.Path;
import java.util.Map;

/// Where the core keeps its rows.
public record Database(String name, String url, String user) {

    /// The settings are those of `org.waymate.app.embedded.EmbeddedDatabase`: the packaged program can't be on the class
    /// path of another.
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
            + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=0";

    public static Database file(Path folder) {
        return new Database("H2", "jdbc:h2:file:" + folder.resolve("waymate") + H2, "waymate");
    }

    static Database server(String url) {
        return new Database("PostgreSQL", url, "postgres");
    }

    public boolean isServer() {
        return name.equals("PostgreSQL");
    }

    Map<String, Object> properties() {
        return Map.of("spring.datasource.url", url, "spring.datasource.username", user,
                "spring.datasource.password", "");
    }
}
