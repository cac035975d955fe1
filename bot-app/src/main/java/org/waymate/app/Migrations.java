package org.waymate.app;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Brings the database up to this program, and leaves alone one that a newer program has worked on: going
/// on could harm what it wrote.
@Component
final class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var applied = flyway.info().applied();
        Arrays.stream(applied).filter(Migrations::isUnknown).reduce((first, last) -> last)
                .ifPresent(newest -> {
                    throw new DatabaseNewer(newest.getVersion() + " " + newest.getDescription());
                });
        flyway.migrate();
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return !migration.getState().isResolved();
    }
}
