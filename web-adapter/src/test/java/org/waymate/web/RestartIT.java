package org.waymate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymate.web.campus.Campus;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.clock.TurningTheClock;
import org.waymate.web.demo.Demo;
import org.waymate.web.others.Others;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Speaking;
import org.waymate.web.talk.Transcript;

@Order(1)
class RestartIT {

    private static final Place ANAS = new Place.Direct("ana");

    @TempDir Path home;

    @Test
    void findsEverythingAsItWas() {
        running(campus -> {
            var ana = campus.getBean(Cast.class).called("ana").orElseThrow();
            campus.getBean(Speaking.class).say(
                    new Occasion(ana, ANAS, "before", Optional.empty()), "/mentor tour");
            campus.getBean(TurningTheClock.class).by(Duration.ofDays(3));
            campus.getBean(Others.class).turn(false);
            campus.getBean(Cast.class).play("ana", true);
        });

        running(campus -> {
            var ana = campus.getBean(Cast.class).called("ana").orElseThrow();
            var seen = campus.getBean(Transcript.class).seen(ANAS, ana, 0);
            assertThat(seen).hasSize(2);
            assertThat(seen.getLast().html()).contains("value=\"met|yes\"");
            assertThat(campus.getBean(PlaygroundClock.class).instant())
                    .isEqualTo(Campus.MONDAY.plus(Duration.ofDays(3)));
            assertThat(campus.getBean(Others.class).live()).isFalse();
            assertThat(ana.played()).isTrue();
        });
    }

    @Test
    void goesOnCounting() {
        running(campus -> say(campus, "one"));
        running(campus -> say(campus, "two"));

        running(campus -> {
            var ana = campus.getBean(Cast.class).called("ana").orElseThrow();
            assertThat(campus.getBean(Transcript.class).seen(ANAS, ana, 0))
                    .extracting(saying -> saying.plain())
                    .containsSubsequence("one", "two");
        });
    }

    private static void say(ConfigurableApplicationContext campus, String words) {
        var ana = campus.getBean(Cast.class).called("ana").orElseThrow();
        campus.getBean(Speaking.class).say(new Occasion(ana, ANAS, words, Optional.empty()), words);
    }

    private void running(Consumer<ConfigurableApplicationContext> visit) {
        var database = "jdbc:h2:file:" + home.resolve("playground")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        try (var campus = new SpringApplication(Campus.class).run("--server.port=0",
                "--spring.datasource.url=" + database)) {
            awaitBeginning(campus);
            visit.accept(campus);
        }
    }

    /// The first start begins beside the running program.
    private static void awaitBeginning(ConfigurableApplicationContext campus) {
        var demo = campus.getBean(Demo.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> !demo.progress().making());
    }
}
