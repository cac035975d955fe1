package org.waymate.journey;

import org.junit.jupiter.api.Tag;
import java.util.Map;
import org.waymate.testing.Postgres;

/// The same on a shared database.
@Tag("drill")
class JourneyOnPostgresIT extends JourneyOnDiscordIT {

    private final String database = Postgres.emptyDatabase();

    @Override
    Map<String, String> database() {
        return Map.of("DATABASE_URL", database, "WAYMATE_SECRET_KEY", "only for tests");
    }
}
