package org.waymate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymate.testing.SettableClock;
import org.waymate.web.campus.Campus;
import org.waymate.web.demo.Demo;

/// Somebody asked for the playground although real people are connected.
class BesideTheRealProgramIT {

    @TempDir Path home;

    @Test
    void forgetsNothingWhenItStarts() {
        filled();

        running(campus -> {
            assertThat(page(campus, "/?who=zoe")).contains("What Zoe sees");
            assertThat(campus.getBeanProvider(Demo.class).stream()).isEmpty();
        });
    }

    @Test
    void offersNeitherToForgetNorToTurnTheClock() {
        running(campus -> {
            assertThat(page(campus, "/")).contains("real program")
                    .doesNotContain("/playground/start/", "+1 week", "/playground/world",
                            "/playground/others",
                            "/own");
            assertThat(send(campus, "/playground/start/empty", "").statusCode()).isEqualTo(404);
            assertThat(send(campus, "/playground/start/again", "").statusCode()).isEqualTo(404);
            assertThat(send(campus, "/playground/start/hundreds", "").statusCode()).isEqualTo(404);
            assertThat(send(campus, "/playground/clock", "by=WEEK").statusCode()).isEqualTo(404);
            assertThat(send(campus, "/playground/others", "live=true").statusCode()).isEqualTo(404);
        });
    }

    @Test
    void goesByTheRealClock() {
        running(campus -> assertThat(campus.getBean(Clock.class)).isInstanceOf(SettableClock.class));
    }

    @Test
    void letsPeopleBePlayed() {
        running(campus -> {
            send(campus, "/playground/say", "pane=1&who=ana&at=dm-ana&line=hola");

            assertThat(page(campus, "/playground/said?pane=1&who=ana&at=dm-ana")).contains("hola");
        });
    }

    private void filled() {
        Flyway.configure().dataSource(database(), "sa", "").load().migrate();
        JdbcClient.create(new DriverManagerDataSource(database(), "sa", ""))
                .sql("""
                        insert into playground_players (slug, version, place_in_line, name, zone, locale, administers,
                        takes_messages) values ('zoe', 0, 0, 'Zoe', 'Europe/Paris', 'en-GB', false, true)""")
                .update();
    }

    private String database() {
        return "jdbc:h2:file:" + home.resolve("real")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    private void running(Consumer<ConfigurableApplicationContext> visit) {
        try (var campus = new SpringApplication(Campus.class).run("--server.port=0",
                "--spring.datasource.url=" + database(), "--spring.datasource.username=sa",
                "--waymate.playground.alone=false")) {
            visit.accept(campus);
        }
    }

    private static String page(ConfigurableApplicationContext campus, String path) {
        return ask(HttpRequest.newBuilder(at(campus, path)).header("Accept-Language", "en").build()).body();
    }

    private static HttpResponse<String> send(ConfigurableApplicationContext campus, String path,
            String form) {
        return ask(HttpRequest.newBuilder(at(campus, path)).POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", at(campus, "").toString()).build());
    }

    private static HttpResponse<String> ask(HttpRequest request) {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.sendAsync(request, BodyHandlers.ofString()).join();
        }
    }

    private static URI at(ConfigurableApplicationContext campus, String path) {
        var server = ((WebServerApplicationContext) campus).getWebServer();
        return URI.create("http://localhost:" + server.getPort() + path);
    }
}
