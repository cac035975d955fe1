package org.waymate.discord.fake;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Stands between WireMock and the routes: checks the token, writes each request down, and fails when a test says so.
final class FakeRest implements ResponseDefinitionTransformerV2 {

    /// @param done whether what was asked is done all the same
    private record Planned(String method, String path, Answer answer, boolean done) {}

    private static final Runnable NOTHING = () -> {};

    private static final String MESSAGES = "channels/\\d+/messages";

    private final Queue<Planned> planned = new ArrayDeque<>();
    private Optional<Answer> always = Optional.empty();
    private boolean losesAnswers;
    private final Map<String, List<Duration>> tries = new ConcurrentHashMap<>();
    private final AtomicReference<Runnable> onArrival = new AtomicReference<>(NOTHING);
    private final AtomicReference<Runnable> onAccept = new AtomicReference<>(NOTHING);
    private final Calls calls;
    private final Routes routes;

    FakeRest(Calls calls, Routes routes) {
        this.calls = calls;
        this.routes = routes;
    }

    @Override
    public String getName() {
        return "discord";
    }

    synchronized void plan(String method, String path, Answer answer, boolean done) {
        planned.add(new Planned(method, path, answer, done));
    }

    /// Every message is answered so until further notice.
    synchronized void always(Answer answer) {
        always = Optional.of(answer);
    }

    /// Messages arrive, and the line breaks before the answer.
    synchronized void loseAnswers() {
        losesAnswers = true;
    }

    synchronized void asUsual() {
        planned.clear();
        always = Optional.empty();
        losesAnswers = false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        if (!("Bot " + FakeDiscord.TOKEN).equals(request.getHeader("Authorization"))) {
            return Answer.error(401, 0, "401: Unauthorized").definition();
        }
        var call = call(request);
        var isMessage = call.is("POST", MESSAGES);
        if (isMessage) {
            tries.computeIfAbsent(call.path(), _ -> new CopyOnWriteArrayList<>())
                    .add(Duration.ofNanos(System.nanoTime()));
        }
        (isMessage ? onArrival.getAndSet(NOTHING) : NOTHING).run();
        var answer = planned(call).map(plan -> answered(plan, call)).orElseGet(() -> routes.answer(call));
        calls.add(call);
        (isMessage ? onAccept.getAndSet(NOTHING) : NOTHING).run();
        return lost(call) ? Answer.cutOff().definition() : answer.definition();
    }

    /// Some are done and then answered otherwise.
    private Answer answered(Planned plan, Call call) {
        if (plan.done()) {
            routes.answer(call);
        }
        return plan.answer();
    }

    List<Duration> tries(String channel) {
        return List.copyOf(tries.getOrDefault("channels/" + channel + "/messages", List.of()));
    }

    void onArrival(Runnable deed) {
        onArrival.set(deed);
    }

    void onAccept(Runnable deed) {
        onAccept.set(deed);
    }

    private synchronized boolean lost(Call call) {
        return losesAnswers && call.is("POST", MESSAGES);
    }

    private synchronized Optional<Planned> planned(Call call) {
        var first = planned.stream().filter(plan -> call.is(plan.method(), plan.path())).findFirst();
        first.ifPresent(planned::remove);
        return first.or(() -> always.filter(_ -> call.is("POST", MESSAGES))
                .map(answer -> new Planned("POST", MESSAGES, answer, false)));
    }

    private static Call call(Request request) {
        var path = request.getUrl().replaceFirst("^/api/v10/", "").replaceFirst("\\?.*$", "");
        var multipart = request.isMultipart();
        var body = multipart
                ? request.getPart("payload_json").getBody().asString()
                : request.getBodyAsString();
        var files = multipart
                ? request.getParts().stream().filter(part -> part.getName().startsWith("files["))
                        .map(part -> part.getHeader("Content-Disposition").firstValue()
                                .replaceFirst(".*filename=\"([^\"]*)\".*", "$1"))
                        .toList()
                : List.<String>of();
        return new Call(request.getMethod().value(), path, json(body), files);
    }

    private static DataObject json(String body) {
        if (body.startsWith("[")) {
            return DataObject.empty().put("list", DataArray.fromJson(body));
        }
        return body.isBlank() ? DataObject.empty() : DataObject.fromJson(body);
    }
}
