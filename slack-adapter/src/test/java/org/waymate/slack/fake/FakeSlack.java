package org.waymate.slack.fake;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;

/// A Slack workspace, `T1`, behind its Web API: who talks to it wrongly is refused as Slack refuses, and
/// remembered in [#broken].
public final class FakeSlack implements AutoCloseable {

    public static final String BOT_TOKEN = "xoxb-test-token";
    public static final String APP_TOKEN = "xapp-test-token";

    private final FakeWebApi api = new FakeWebApi();
    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().extensions(api).containerThreads(30));

    public FakeSlack() {
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
        api.servedAt(base());
    }

    private String base() {
        return "http://127.0.0.1:" + server.port();
    }

    public String apiUrl() {
        return base() + "/api/";
    }

    /// An address for the answers to one deed, from now on.
    public String hook(String id) {
        api.hooks().give(id);
        return base() + "/hook/" + id;
    }

    public FakeConversations conversations() {
        return api.conversations();
    }

    public FakeWindows windows() {
        return api.windows();
    }

    public FakeHooks hooks() {
        return api.hooks();
    }

    public FakeFiles files() {
        return api.files();
    }

    void welcomes(Someone who) {
        api.people().add(who);
    }

    String named(String text) {
        return api.people().named(text);
    }

    /// What stands in a channel as clients show it, oldest first.
    public List<String> readIn(String channel) {
        return conversations().standing(channel).stream()
                .map(message -> named(Screen.text(JsonParser.parseString(message).getAsJsonObject())))
                .toList();
    }

    /// Every rule that was broken: a test that ends with one has failed.
    public List<String> broken() {
        return api.broken();
    }

    public List<String> called() {
        return api.called();
    }

    public void breaksDown() {
        api.weather(FakeWebApi.Weather.DOWN);
    }

    public void losesTheNextAnswer() {
        api.weather(FakeWebApi.Weather.LOSES_ONE);
    }

    public void takesTheTokenBack() {
        api.weather(FakeWebApi.Weather.REVOKED);
    }

    /// The next call of a method is refused, and nothing is done.
    public void refusesOnce(String method, String error) {
        api.answersOnce(method,
                new FakeWebApi.Oddity(200, "{\"ok\":false,\"error\":\"" + error + "\"}", false));
    }

    /// As [#refusesOnce], by an HTTP status.
    public void refusesOnce(String method, int status) {
        api.answersOnce(method, new FakeWebApi.Oddity(status, "no", false));
    }

    /// The next call of a method is done, and its answer can't be read.
    public void garblesOnce(String method, String answer) {
        api.answersOnce(method, new FakeWebApi.Oddity(200, answer, true));
    }

    /// The next message to somebody is answered so, and not put there.
    public void answersInstead(String user, ResponseDefinitionBuilder answer) {
        api.answersInstead(user, false, answer.build());
    }

    /// The next message to somebody is put there, and answered so.
    public void answersAfterwards(String user, ResponseDefinitionBuilder answer) {
        api.answersInstead(user, true, answer.build());
    }

    /// When it was tried to write to somebody, by a clock of its own.
    public List<Duration> tries(String user) {
        return api.tries(user);
    }

    /// What happens when the next message comes, before anything is done with it.
    public void onArrival(Runnable deed) {
        api.onArrival(deed);
    }

    /// What happens when the next message stands there, before it is answered.
    public void onAccept(Runnable deed) {
        api.onAccept(deed);
    }

    /// A trigger's three seconds begin.
    public void triggers(String id) {
        api.windows().give(id);
    }

    public void passes(Duration duration) {
        api.passes(duration);
    }

    public void recovers() {
        api.weather(FakeWebApi.Weather.FINE);
    }

    public void asksForAPause(Duration pause) {
        api.pause(pause);
    }

    public void socketAt(String url) {
        api.socketAt(url);
    }

    public void forget() {
        api.forget();
    }

    @Override
    public void close() {
        server.stop();
    }
}
