package org.waymate.app;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Takes the data folder before anything else is started, where the database lives in it. Only the program
/// does so: a test makes its own database.
final class ClaimingDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
            var claim = DataFolder.of(environment).claim();
            context.getBeanFactory().registerSingleton("claim", claim);
        }
    }
}
