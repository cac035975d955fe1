package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymate.slack.fake.FakeSlack;

/// The door is guarded whatever the token is worth, and nobody waits at it for Slack's word about the token.
@SpringBootTest(classes = SlackForTests.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WrongTokenByHttpTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired SlackPlatform platform;
    @Autowired Clock clock;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("waymate.slack.bot-token", () -> "xoxb-wrong");
        registry.add("waymate.slack.signing-secret", () -> HttpDoor.SECRET);
        registry.add("waymate.slack.api-url", SLACK::apiUrl);
    }

    @Test
    void aForgedRequestIsRefusedAndAsksNobody() {
        await().until(() -> platform.whyNot().isPresent());
        SLACK.forget();
        var now = clock.instant().getEpochSecond();

        var ack = new HttpDoor(port, clock).send("command=%2Fmentor&text=forged", FORM, Long.toString(now),
                HttpDoor.signature(now, "command=%2Fmentor"));

        assertThat(ack.status()).isEqualTo(401);
        assertThat(SLACK.called()).isEmpty();
    }

    @Test
    void aCommandIsAcknowledgedWithoutAsking() {
        await().until(() -> platform.whyNot().isPresent());
        SLACK.forget();

        var ack = new HttpDoor(port, clock).command("/mentor", "note hello", "t1", SLACK.hook("h1"));

        assertThat(ack.status()).isEqualTo(200);
        assertThat(SLACK.called()).doesNotContain("auth.test");
    }
}
