package org.waymate.app;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.waymate.app.embedded.EmbeddedDatabase;
import org.waymate.app.embedded.EvictingClosedFiles;

/// Chooses the database: the one that `DATABASE_URL` names, else a file in the data folder. The playground
/// always has its own file. Whoever sets
/// `spring.datasource.url` (a test) has the last word.
///
/// One process owns the file; several may share a server's database, so there Quartz is clustered.
final class ChosenDatabase implements EnvironmentPostProcessor, Ordered {

    /// A node that is frozen in the middle of a transaction would hold its rows from all others, for as long as it sleeps.
    private static final String FROZEN_LETS_GO = "-c idle_in_transaction_session_timeout=8s";
    private static final String JOB_STORE = "spring.quartz.properties.org.quartz.jobStore.";
    /// Each is four statements. What a node was looking after that has gone is done by another within the minute.
    private static final int BETWEEN_CHECK_INS_MILLIS = 20_000;
    private static final String DRIVER = "spring.datasource.hikari.data-source-properties.";
    /// Whoever asks something has to hear within three seconds that the database does not answer.
    private static final int LONGEST_WAIT_MILLIS = 2_500;
    private static final int SECONDS_TO_CONNECT = 2;
    /// A server that says nothing for so long is given up; longer than any statement takes.
    private static final int LONGEST_SILENCE_SECONDS = 15;

    /// After the fronts: whether people play decides where things are kept.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var url = environment.getProperty("database.url", "");
        environment.getPropertySources().addLast(
                new MapPropertySource("chosen database",
                        url.isBlank() || DataFolder.plays(environment)
                                ? file(environment)
                                : server(environment, url)));
    }

    private static Map<String, Object> file(ConfigurableEnvironment environment) {
        var folder = DataFolder.of(environment).path();
        var properties = chosen(EmbeddedDatabase.in(folder).url(), EmbeddedDatabase.USER, "", false);
        properties.put("management.health.diskspace.path", folder.toString());
        properties.put("spring.datasource.hikari.exception-override-class-name",
                EvictingClosedFiles.class.getName());
        return properties;
    }

    private static Map<String, Object> server(ConfigurableEnvironment environment, String url) {
        var properties = chosen(url, environment.getProperty("database.username", ""),
                environment.getProperty("database.password", ""), true);
        properties.put(DRIVER + "connectTimeout", SECONDS_TO_CONNECT);
        properties.put(DRIVER + "socketTimeout", LONGEST_SILENCE_SECONDS);
        properties.put(DRIVER + "options", FROZEN_LETS_GO);
        return properties;
    }

    private static HashMap<String, Object> chosen(String url, String username, String password,
            boolean shared) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", username);
        properties.put("spring.datasource.password", password);
        properties.put("spring.datasource.hikari.connection-timeout", LONGEST_WAIT_MILLIS);
        properties.put(JOB_STORE + "isClustered", shared);
        properties.put(JOB_STORE + "clusterCheckinInterval", BETWEEN_CHECK_INS_MILLIS);
        return properties;
    }
}
