package org.waymate.migrations;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class MigrationsOnH2Test extends MigrationsContract {

    @TempDir Path folder;

    @Override
    String database() {
        return "jdbc:h2:file:" + folder.resolve("waymate")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }
}
