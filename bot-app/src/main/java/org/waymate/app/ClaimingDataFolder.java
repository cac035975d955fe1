package org.waymate.app;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymate.app.embedded.Backups;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.LookingOver;

/// Takes the data folder before anything else is started, where the database lives in it, and looks it over. Only the
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
            lookOver(EmbeddedDatabase.in(folder.path()), backups);
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
