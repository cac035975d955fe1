package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymate.chat.Asked;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.fake.FakeSocket;
import org.waymate.slack.sample.SampleDesk;

/// The same handlers behind a WebSocket: what Slack waits for is an envelope with the same id.
@SpringBootTest(classes = SlackForTests.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SocketModeIT {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final FakeSocket SOCKET = FakeSocket.started();

    @Autowired SampleDesk desk;
    @Autowired SlackPlatform platform;
    @Autowired Clock clock;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SLACK.socketAt(SOCKET.url());
        registry.add("waymate.slack.bot-token", () -> FakeSlack.BOT_TOKEN);
        registry.add("waymate.slack.app-token", () -> FakeSlack.APP_TOKEN);
        registry.add("waymate.slack.api-url", SLACK::apiUrl);
    }

    @BeforeEach
    void connects() {
        await().until(() -> platform.ready() && SOCKET.connected());
        SLACK.forget();
        desk.forget();
    }

    @AfterEach
    void nothingWasBroken() {
        assertThat(SLACK.broken()).isEmpty();
    }

    @Test
    void aCommandIsAcknowledgedAndAnswered() throws Exception {
        SOCKET.send("slash_commands", command("note hello", "h1", "t1"));

        assertThat(desk.next().asked()).isEqualTo(new Asked.Typed("note hello", false));
        await().until(() -> SLACK.hooks().said("h1").toString().contains("Noted: hello"));
    }

    @Test
    void slowWorkIsAcknowledgedFirst() {
        desk.close();

        var ack = SOCKET.send("slash_commands", command("slow what:x", "h1", "t2"));

        assertThat(ack.millis()).isLessThan(1000);
        assertThat(SLACK.hooks().said("h1")).isEmpty();
    }

    @Test
    void aFormsErrorStandsInTheAcknowledgement() {
        SOCKET.send("slash_commands", command("note", "h1", "t3"));
        await().until(() -> !SLACK.windows().opened().isEmpty());
        var view = SLACK.windows().opened().getFirst();

        var ack = SOCKET.send("interactive", Payloads.submission(view, """
                {"text": {"answer": {"type": "plain_text_input", "value": "wrong"}}}""", "s3"));

        assertThat(ack.payload()).contains("errors", "not one of the notes");
    }

    @Test
    void aSlowFormIsAcknowledgedWithinThreeSeconds() {
        SOCKET.send("slash_commands", command("slow", "h1", "t4"));
        await().until(() -> !SLACK.windows().opened().isEmpty());
        desk.close();

        var ack = SOCKET.send("interactive",
                Payloads.submission(SLACK.windows().opened().getFirst(), """
                        {"what": {"answer": {"type": "plain_text_input", "value": "x"}}}""", "s4"));

        assertThat(ack.payload()).contains("update");
        assertThat(ack.millis()).isLessThan(3000);
    }

    @Test
    void wordsAndPressesComeTheSameWay() throws Exception {
        SOCKET.send("events_api", Payloads.event("Ev9", Payloads.words("hello")));
        assertThat(desk.next().asked()).isEqualTo(new Asked.Plain("hello"));

        SOCKET.send("interactive", Payloads.pressInDirectMessage("help", "1.1", "t5"));
        assertThat(desk.next().asked()).isEqualTo(new Asked.Pressed("help"));
        await().until(() -> SLACK.conversations().standing("D1").size() == 2);
    }

    @Test
    void afterSlackRefreshesTheConnectionAllGoesOn() throws Exception {
        SOCKET.refreshes();

        await().until(() -> SLACK.called().contains("apps.connections.open"));
        await().until(() -> platform.ready() && SOCKET.connected());
        SOCKET.send("events_api", Payloads.event("Ev10", Payloads.words("still there?")));
        assertThat(desk.next().asked()).isEqualTo(new Asked.Plain("still there?"));
    }

    @Test
    void aConnectionThatDropsIsOpenedAnew() throws Exception {
        SOCKET.drops();

        await().until(() -> !platform.ready() || SLACK.called().contains("apps.connections.open"));
        await().until(() -> platform.ready() && SOCKET.connected());
        SOCKET.send("events_api", Payloads.event("Ev11", Payloads.words("and now?")));
        assertThat(desk.next().asked()).isEqualTo(new Asked.Plain("and now?"));
    }

    @Test
    void theHttpDoorIsShut() {
        assertThat(new HttpDoor(port, clock).command("/mentor", "note x", "t6", SLACK.hook("h1")).status())
                .isEqualTo(404);
    }

    private static String command(String text, String hook, String trigger) {
        return HttpDoor.json(Map.of("command", "/mentor", "text",
                text, "trigger_id", trigger, "response_url", SLACK.hook(hook), "team_id", "T1", "user_id",
                "U1", "user_name", "ana", "channel_id", "C9", "token", "t"));
    }
}
