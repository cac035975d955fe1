package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.sample.SampleDesk;
import org.waymate.testing.InALane;

/// A test that plays signed requests in, for real, and looks at what Slack was told.
@InALane
@SpringBootTest(classes = SlackForTests.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WithFakeSlack.class)
abstract class SlackAtTheDoor {

    @Autowired FakeSlack slack;
    @Autowired SampleDesk desk;
    @Autowired SlackPlatform platform;
    @Autowired Clock clock;
    @LocalServerPort int port;

    HttpDoor door;

    @BeforeEach
    void arrives() {
        await().until(platform::ready);
        slack.forget();
        desk.forget();
        door = new HttpDoor(port, clock);
    }

    @AfterEach
    void nothingWasBroken() {
        assertThat(slack.broken()).isEmpty();
    }

    static void eventually(Callable<Boolean> condition) {
        await().until(condition);
    }

    /// What must not happen gets time to happen.
    static void staysSo(Callable<Boolean> condition) {
        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(5)).until(condition);
    }

    static HttpDoor.Ack acknowledged(HttpDoor.Ack ack) {
        assertThat(ack.status()).isEqualTo(200);
        assertThat(ack.millis()).isLessThan(3000);
        return ack;
    }
}
