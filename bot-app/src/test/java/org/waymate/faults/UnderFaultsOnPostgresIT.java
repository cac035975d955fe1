package org.waymate.faults;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.waymate.testing.Postgres;

@Tag("faults")
class UnderFaultsOnPostgresIT extends UnderFaults {

    @Override
    Map<String, String> database() {
        return Map.of("DATABASE_URL", Postgres.emptyDatabase(), "WAYMATE_SECRET_KEY", "only for tests");
    }
}
