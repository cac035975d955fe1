package org.waymate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class ChosenDatabaseTest {

    private static final String CLUSTERED = "spring.quartz.properties.org.quartz.jobStore.isClustered";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isAFileInTheDataFolderThatLosesNoCommit() {
        environment.setProperty("waymate.home", "/srv/waymate");

        assertThat(chosen("spring.datasource.url")).startsWith("jdbc:h2:file:")
                .contains("/srv/waymate/waymate;")
                .contains("WRITE_DELAY=0");
        assertThat(chosen(CLUSTERED)).isEqualTo("false");
    }

    @Test
    void isTheServerThatSomebodyNamed() {
        environment.setProperty("database.url", "jdbc:postgresql://host/waymate");
        environment.setProperty("database.username", "ada");
        environment.setProperty("database.password", "secret");

        assertThat(chosen("spring.datasource.url")).isEqualTo("jdbc:postgresql://host/waymate");
        assertThat(chosen("spring.datasource.username")).isEqualTo("ada");
        assertThat(chosen("spring.datasource.password")).isEqualTo("secret");
        assertThat(chosen(CLUSTERED)).isEqualTo("true");
    }

    @Test
    void givesWayToSpringsOwnSetting() {
        environment.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("spring.datasource.url", "jdbc:h2:mem:test")));

        assertThat(chosen("spring.datasource.url")).isEqualTo("jdbc:h2:mem:test");
    }

    @Test
    void takesAnEmptySettingForNone() {
        environment.setProperty("database.url", " ");

        assertThat(chosen("spring.datasource.url")).startsWith("jdbc:h2:file:");
    }

    @Test
    void isThePlaygroundsOwnFileWhereNobodyRealIsConnected() {
        environment.setProperty(ChosenFronts.PLAYGROUND, "true");
        environment.setProperty("database.url", "jdbc:postgresql://host/waymate");
        environment.setProperty("waymate.home", "/srv/waymate");

        assertThat(chosen("spring.datasource.url")).contains("/srv/waymate/playground/waymate;");
    }

    @Test
    void isTheRealOneWhereAPlaygroundWasAskedForBesideAToken() {
        environment.setProperty(ChosenFronts.PLAYGROUND, "true");
        environment.setProperty("slack.bot.token", "xoxb-1");
        environment.setProperty("waymate.home", "/srv/waymate");

        assertThat(chosen("spring.datasource.url")).contains("/srv/waymate/waymate;");
    }

    private String chosen(String property) {
        new ChosenDatabase().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(property);
    }
}
