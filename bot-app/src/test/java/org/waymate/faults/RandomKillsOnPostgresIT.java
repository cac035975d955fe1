package org.waymate.faults;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.waymate.testing.Postgres;

@Tag("faults")
class RandomKillsOnPostgresIT extends RandomKills {

    @Override
    Map<String, String> database() {
        return Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_SECRET_KEY", "only for tests");
    }
}
