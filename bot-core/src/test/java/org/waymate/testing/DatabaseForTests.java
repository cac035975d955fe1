package org.waymate.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// `-Dwaymate.test.database=postgres` puts a test on PostgreSQL.
public final class DatabaseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String H2 = "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=0";

    static {
        SeededIds.install();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var postgres = "postgres".equals(System.getProperty("waymate.test.database"));
        TestPropertyValues
                .of("spring.datasource.url="
                        + (postgres ? Postgres.emptyDatabase() : H2.formatted(UUID.randomUUID())))
                .applyTo(context);
    }
}
