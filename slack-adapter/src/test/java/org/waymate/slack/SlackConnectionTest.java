package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.fake.FakeSocket;

class SlackConnectionTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private Optional<SlackConnection> connection = Optional.empty();

    @AfterEach
    void stops() {
        connection.ifPresent(SlackConnection::stop);
        SLACK.forget();
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }

    private SlackConnection with(String token, Optional<String> appToken, Optional<String> secret) {
        var settings = new SlackSettings(token, appToken, secret, Optional.of(SLACK.apiUrl()));
        var api = new WebApi(settings);
        var started = new SlackConnection(settings, api, BoltApp.of(settings, api),
                Duration.ofMillis(50));
        started.start();
        connection = Optional.of(started);
        return started;
    }

    @Test
    void aRightTokenConnects() {
        var right = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(right::ready);
        assertThat(right.whyNot()).isEmpty();
    }

    @Test
    void aWrongTokenIsSaidAndStopsNothing() {
        var wrong = with("xoxb-wrong", Optional.empty(), Optional.of("s"));

        await().until(() -> wrong.whyNot().isPresent());
        assertThat(wrong.whyNot().get()).contains("SLACK_BOT_TOKEN", "invalid_auth")
                .doesNotContain("xoxb-wrong");
        assertThat(wrong.ready()).isFalse();
    }

    @Test
    void aWrongAppTokenIsToldApart() {
        var wrong = with(FakeSlack.BOT_TOKEN, Optional.of("xapp-wrong"), Optional.empty());

        await().until(() -> wrong.whyNot().isPresent());
        assertThat(wrong.whyNot().get()).contains("SLACK_APP_TOKEN");
    }

    @Test
    void aTokenAloneHasNoWayIn() {
        var alone = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.empty());

        assertThat(alone.whyNot().orElseThrow()).contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    }

    @Test
    void anOutageAtStartIsNoRefusal() {
        SLACK.breaksDown();
        var waiting = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(() -> SLACK.called().contains("auth.test"));
        assertThat(waiting.ready()).isFalse();
        assertThat(waiting.whyNot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "ratelimited", "service_unavailable"})
    void whatSlackGetsOverIsNoRefusal(String error) {
        SLACK.refusesOnce("auth.test", error);

        var patient = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(() -> patient.ready() || patient.whyNot().isPresent());
        assertThat(patient.whyNot()).isEmpty();
    }

    @Test
    void anAnswerThatCantBeReadIsNoRefusal() {
        SLACK.garblesOnce("auth.test", "<html>");

        await().until(with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"))::ready);
    }

    @Test
    void whatSlackGetsOverIsNoRefusalOfTheAppToken() {
        try (var socket = FakeSocket.started()) {
            SLACK.socketAt(socket.url());
            SLACK.refusesOnce("apps.connections.open", "internal_error");

            var patient = with(FakeSlack.BOT_TOKEN, Optional.of(FakeSlack.APP_TOKEN), Optional.empty());

            await().until(() -> patient.ready() || patient.whyNot().isPresent());
            assertThat(patient.whyNot()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "account_inactive", "token_revoked"})
    void whatSomebodyHasToMendIsSaid(String error) {
        SLACK.refusesOnce("auth.test", error);

        var refused = with(FakeSlack.BOT_TOKEN, Optional.empty(), Optional.of("s"));

        await().until(() -> refused.whyNot().isPresent());
        assertThat(refused.whyNot().get()).contains("SLACK_BOT_TOKEN", error);
    }

    @Test
    void theSocketIsClosedEvenAfterTheTokenWasTakenBack() {
        try (var socket = FakeSocket.started()) {
            SLACK.socketAt(socket.url());
            var connected = with(FakeSlack.BOT_TOKEN, Optional.of(FakeSlack.APP_TOKEN), Optional.empty());
            await().until(() -> connected.ready() && socket.connected());

            connected.turnedAway("token_revoked");
            connected.stop();

            await().until(() -> !socket.connected());
        }
    }

    @Test
    void itIsReadyOnlyWhileTheSocketIsOpen() {
        var socket = FakeSocket.started();
        SLACK.socketAt(socket.url());
        var connected = with(FakeSlack.BOT_TOKEN, Optional.of(FakeSlack.APP_TOKEN), Optional.empty());
        await().until(connected::ready);

        socket.close();

        await().until(() -> !connected.ready());
        assertThat(connected.whyNot()).isEmpty();
    }
}
