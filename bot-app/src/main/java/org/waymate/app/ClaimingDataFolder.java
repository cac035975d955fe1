package org.waymate.app;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymate.app.embedded.Backups;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.LookingOver;
import org.waymate.app.embedded.Upgrading;

/// Takes the data folder before anything else is started, where the database lives in it, looks it over, and
/// brings the file up to this program. Only the
/// program does so: a test makes its own database.
final class ClaimingDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (EmbeddedDatabase.isChosen(environment)) {
            var folder = DataFolder.of(environment);
            var backups = Backups.of(environment, folder.path());
            context.getBeanFactory().registerSingleton("claim", folder.claim());
            context.getBeanFactory().registerSingleton("backups", backups);
            var database = EmbeddedDatabase.in(folder.path());
            lookOver(database, backups);
            upgrade(database);
        }
    }

    private static void upgrade(EmbeddedDatabase database) {
        try {
            new Upgrading(database, new Migrations()).upgrade();
        } catch (IOException | SQLException problem) {
            throw new IllegalStateException("The database file could not be brought up to date", problem);
        }
    }

    private static void lookOver(EmbeddedDatabase database, Backups backups) {
        try {
            LookingOver.before(database, backups);
        } catch (FileDamaged damaged) {
            throw new DatabaseDamaged(database, backups, damaged);
        }
    }
}
