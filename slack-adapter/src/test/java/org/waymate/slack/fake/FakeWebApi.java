package org.waymate.slack.fake;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// Slack's Web API with a memory.
final class FakeWebApi implements ResponseDefinitionTransformerV2 {

    /// What one call of a method is answered with, once.
    ///
    /// @param done whether what was asked is done all the same
    record Oddity(int status, String body, boolean done) {}

    /// How the next message to one person is answered.
    ///
    /// @param done whether it is put there all the same
    private record Planned(ResponseDefinition answer, boolean done) {}

    private static final Runnable NOTHING = () -> {};
    private static final Queue<Planned> NONE = new ConcurrentLinkedQueue<>();

    enum Weather {
        FINE, DOWN, LOSES_ONE, REVOKED
    }

    private final FakeConversations conversations = new FakeConversations();
    private final FakeClock clock = new FakeClock();
    private final FakeWindows windows = new FakeWindows(clock);
    private final FakeHooks hooks = new FakeHooks(clock);
    private final FakePeople people = new FakePeople();
    private final FakeFiles files = new FakeFiles();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private final Map<String, Oddity> oddities = new ConcurrentHashMap<>();
    private final Map<String, List<Duration>> tries = new ConcurrentHashMap<>();
    private final Map<String, Queue<Planned>> instead = new ConcurrentHashMap<>();
    private final AtomicReference<Runnable> onArrival = new AtomicReference<>(NOTHING);
    private final AtomicReference<Runnable> onAccept = new AtomicReference<>(NOTHING);
    private volatile Weather weather = Weather.FINE;
    private volatile Optional<Duration> pause = Optional.empty();
    private volatile String base = "";
    private volatile String socket = "";

    @Override
    public String getName() {
        return "slack";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        var path = request.getUrl().split("/");
        return switch (path[1]) {
            case "api" -> method(path[2], request);
            case "hook" -> answer(hooks.take(path[2],
                    JsonParser.parseString(request.getBodyAsString()).getAsJsonObject(), conversations),
                    "ok");
            case "upload" -> {
                files.upload(path[2], request.getBody());
                yield answer(200, "OK");
            }
            default -> answer(404, "");
        };
    }

    private ResponseDefinition method(String method, Request request) {
        called.add(method);
        if (weather == Weather.DOWN) {
            return answer(503, "upstream connect error");
        }
        if (weather == Weather.REVOKED) {
            return answer(200, "{\"ok\":false,\"error\":\"token_revoked\"}");
        }
        if (pause.isPresent()) {
            return ResponseDefinitionBuilder.responseDefinition().withStatus(429)
                    .withHeader("Retry-After", Double.toString(pause.get().toMillis() / 1000.0))
                    .withBody("{\"ok\":false,\"error\":\"ratelimited\"}").build();
        }
        if (method.equals("chat.postMessage")) {
            return posted(request);
        }
        return oddly(method, request);
    }

    /// Somebody may have planned something for this person, or for the moment at which a message comes.
    private ResponseDefinition posted(Request request) {
        tries.computeIfAbsent(FakeConversations.directWith(to(request)), _ -> new CopyOnWriteArrayList<>())
                .add(Duration.ofNanos(System.nanoTime()));
        onArrival.getAndSet(NOTHING).run();
        var planned = instead.getOrDefault(FakeConversations.directWith(to(request)), NONE).poll();
        if (planned != null && !planned.done()) {
            return planned.answer();
        }
        var answer = oddly("chat.postMessage", request);
        onAccept.getAndSet(NOTHING).run();
        return planned == null ? answer : planned.answer();
    }

    private static String to(Request request) {
        return request.formParameter("channel").firstValue();
    }

    private static ResponseDefinition lost() {
        return ResponseDefinitionBuilder.responseDefinition().withFault(Fault.EMPTY_RESPONSE).build();
    }

    private ResponseDefinition oddly(String method, Request request) {
        var odd = oddities.remove(method);
        if (odd != null && !odd.done()) {
            return answer(odd.status(), odd.body());
        }
        var told = told(method, request);
        if (odd != null) {
            return answer(odd.status(), odd.body());
        }
        if (weather == Weather.LOSES_ONE) {
            weather = Weather.FINE;
            return lost();
        }
        return answer(200, told.toString());
    }

    private JsonObject told(String method, Request request) {
        try {
            Scopes.check(method, request);
            var told = done(method, request);
            told.addProperty("ok", true);
            return told;
        } catch (SaysNo no) {
            if (!Scopes.MAY_HAPPEN.contains(no.getMessage())) {
                broken.add(method + ": " + no.getMessage());
            }
            var told = new JsonObject();
            told.addProperty("ok", false);
            told.addProperty("error", no.getMessage());
            return told;
        }
    }

    private JsonObject done(String method, Request request) {
        var given = given(request);
        return switch (method) {
            case "auth.test" -> FakePeople.us();
            case "apps.connections.open" -> FakePeople.socket(socket);
            case "users.info" -> people.info(given);
            case "chat.postMessage" -> conversations.post(given);
            case "chat.update" -> conversations.update(given);
            case "chat.delete" -> conversations.delete(given);
            case "chat.postEphemeral" -> conversations.ephemeral(given);
            case "conversations.history" -> conversations.history(given);
            case "conversations.open" -> conversations.open(given);
            case "views.open" -> windows.open(given);
            case "views.update" -> windows.update(given);
            case "views.publish" -> windows.publish(given);
            case "files.getUploadURLExternal" -> files.promise(given, base);
            case "files.completeUploadExternal" -> files.complete(given, conversations);
            default -> throw new SaysNo("unknown_method");
        };
    }

    private static Map<String, String> given(Request request) {
        return request.formParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().firstValue()));
    }

    private static ResponseDefinition answer(int status, String body) {
        return ResponseDefinitionBuilder.responseDefinition().withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8").withBody(body).build();
    }

    FakeConversations conversations() {
        return conversations;
    }

    FakeWindows windows() {
        return windows;
    }

    FakeHooks hooks() {
        return hooks;
    }

    FakePeople people() {
        return people;
    }

    FakeFiles files() {
        return files;
    }

    List<String> broken() {
        var all = new CopyOnWriteArrayList<>(broken);
        all.addAll(hooks.broken());
        return all;
    }

    List<String> called() {
        return List.copyOf(called);
    }

    void weather(Weather weather) {
        this.weather = weather;
        this.pause = Optional.empty();
    }

    void answersOnce(String method, Oddity odd) {
        oddities.put(method, odd);
    }

    void answersInstead(String user, boolean done, ResponseDefinition answer) {
        instead.computeIfAbsent(FakeConversations.directWith(user), _ -> new ConcurrentLinkedQueue<>())
                .add(new Planned(answer, done));
    }

    List<Duration> tries(String user) {
        return List.copyOf(tries.getOrDefault(FakeConversations.directWith(user), List.of()));
    }

    void onArrival(Runnable deed) {
        onArrival.set(deed);
    }

    void onAccept(Runnable deed) {
        onAccept.set(deed);
    }

    void passes(Duration duration) {
        clock.passes(duration);
    }

    void pause(Duration pause) {
        this.pause = Optional.of(pause);
    }

    void servedAt(String base) {
        this.base = base;
    }

    void socketAt(String url) {
        this.socket = url;
    }

    void forget() {
        weather(Weather.FINE);
        oddities.clear();
        instead.clear();
        broken.clear();
        called.clear();
        conversations.clear();
        windows.clear();
        hooks.clear();
        files.clear();
    }
}
