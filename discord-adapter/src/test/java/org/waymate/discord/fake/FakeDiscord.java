package org.waymate.discord.fake;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord on this machine.
public final class FakeDiscord implements AutoCloseable {

    public static final String TOKEN = "test-token";

    private static final Pattern MENTION = Pattern.compile("<@(\\d+)>");

    private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();
    private final Calls calls = new Calls();
    private final FakeGateway gateway = new FakeGateway();
    private final Routes routes;
    private final FakeRest rest;
    private final WireMockServer server;

    public FakeDiscord() throws InterruptedException {
        gateway.start();
        routes = new Routes(gateway.address());
        rest = new FakeRest(calls, routes);
        server = new WireMockServer(wireMockConfig().dynamicPort().extensions(rest));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(ok()));
    }

    /// What `DISCORD_API_URL` would be.
    public String api() {
        return server.baseUrl() + "/api/v10";
    }

    /// Somebody who uses the bot in the guild, in English.
    public FakePerson person(String user) {
        return person(Someone.known(user));
    }

    public FakePerson person(Someone who) {
        names.put(who.id(), who.name());
        return new FakePerson(who, true, "en-US", gateway, routes.interactions);
    }

    public boolean knowsCommands() {
        return !commands().isEmpty();
    }

    public boolean knowsCommand(String name) {
        return commands().stream(DataArray::getObject)
                .anyMatch(command -> command.getString("name").equals(name));
    }

    /// Somebody takes the bot into a second server.
    public void entersAnotherServer() {
        gateway.play("GUILD_CREATE", Frames.otherGuild());
    }

    public void leavesTheOtherServer() {
        gateway.play("GUILD_DELETE", DataObject.empty().put("id", Ids.OTHER_GUILD));
    }

    /// The commands that the bot has registered.
    DataArray commands() {
        return routes.commands();
    }

    /// What stands in a channel as clients show it, oldest first: with names in the place of ids.
    public List<String> readIn(String channel) {
        return standing(channel).stream().map(Screen::text).map(this::named).toList();
    }

    private String named(String text) {
        return MENTION.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), match.group())));
    }

    List<DataObject> standing(String channel) {
        return standingIn(channel).stream().map(DataObject::fromJson).toList();
    }

    /// Waits for a request and takes it.
    public Call take(String method, String path) throws InterruptedException {
        return calls.take(method, path);
    }

    public List<Call> all(String method, String path) {
        return calls.all(method, path);
    }

    /// The next such request is answered so.
    public void next(String method, String path, Answer answer) {
        rest.plan(method, path, answer, false);
    }

    /// The next such request is done, and answered so.
    public void afterwards(String method, String path, Answer answer) {
        rest.plan(method, path, answer, true);
    }

    /// When it was tried to write into a channel, by a clock of its own.
    public List<Duration> tries(String channel) {
        return rest.tries(channel);
    }

    /// Everything that people do comes so often, as when the line stumbles.
    public void repeats(int times) {
        gateway.repeats(times);
    }

    /// What happens when the next message comes, before anything is done with it.
    public void onArrival(Runnable deed) {
        rest.onArrival(deed);
    }

    /// What happens when the next message stands there, before it is answered.
    public void onAccept(Runnable deed) {
        rest.onAccept(deed);
    }

    /// Every message is answered so, until [#asUsual].
    public void always(Answer answer) {
        rest.always(answer);
    }

    /// Messages arrive, and the line breaks before the answer, until [#asUsual].
    public void losesAnswers() {
        rest.loseAnswers();
    }

    /// What it remembers for some minutes only is forgotten.
    public void hoursPass() {
        routes.messages.forgetNonces();
    }

    /// Ends what a test has planned. Limits that were broken stay known: [#forgetBroken].
    public void asUsual() {
        rest.asUsual();
    }

    public void forgetBroken() {
        routes.broken.clear();
    }

    public void clearChannels() {
        routes.messages.clear();
    }

    public void closesDirectMessages(String user) {
        routes.closedToUs.add(user);
    }

    public void opensDirectMessages(String user) {
        routes.closedToUs.remove(user);
    }

    public List<String> standingIn(String channel) {
        return routes.messages.in(channel);
    }

    /// What the private threads are called that stand there.
    public List<String> threads() {
        return routes.threads.values().stream().map(thread -> thread.getString("name")).toList();
    }

    /// As after fifteen minutes.
    public void expire(String token) {
        routes.interactions.expire(token);
    }

    public void shutOut(int code, String why) {
        gateway.close(code, why);
    }

    /// Each limit that was broken since [#forgetBroken].
    public List<String> broken() {
        return List.copyOf(routes.broken);
    }

    /// The line breaks, as it does every day.
    public void breaksTheLine() {
        gateway.breakLine();
    }

    /// How often a bot has come as new, and how often it went on where it was.
    public List<String> arrivals() {
        return gateway.arrivals();
    }

    /// The longest that an interaction waited for its first response.
    public Duration slowest() {
        return routes.interactions.slowest();
    }

    @Override
    public void close() throws InterruptedException {
        gateway.stop(1000);
        server.stop();
    }
}
