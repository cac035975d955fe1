package org.waymate.discord.fake;

import java.util.Optional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What each address of the REST API does.
final class Routes {

    private record Route(String method, Pattern path, Function<Request, Answer> does) {}

    /// @param groups the ids in the path
    private record Request(Call call, List<String> groups) {}

    static final int DEFERRED_UPDATE = 6;

    private final List<Route> routes = new ArrayList<>();
    final Messages messages = new Messages();
    final Interactions interactions = new Interactions();
    final ConcurrentMap<String, DataObject> threads = new ConcurrentHashMap<>();
    final List<String> broken = new CopyOnWriteArrayList<>();
    final Set<String> closedToUs = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, DataArray> commands = new ConcurrentHashMap<>();

    Routes(String gateway) {
        on("GET", "gateway/bot", _ -> Answer.ok(gateway(gateway)));
        on("GET", "users/@me", _ -> Answer.ok(Frames.user(Ids.BOT, "waymate").put("bot", true)));
        on("GET", "applications/(\\d+)/commands",
                _ -> Answer.ok(commands()));
        on("PUT", "applications/(\\d+)/commands", this::register);
        on("POST", "users/@me/channels", request -> open(request.call().json()));
        on("POST", "channels/(\\d+)/messages", this::create);
        on("GET", "channels/(\\d+)/messages",
                request -> Answer.ok(messages.latest(request.groups().getFirst(), 100)));
        on("PATCH", "channels/(\\d+)/messages/(\\d+)", this::edit);
        on("DELETE", "channels/(\\d+)/messages/(\\d+)", request -> messages.delete(request.groups().get(1))
                ? Answer.empty()
                : Answer.error(404, 10008, "Unknown Message"));
        on("POST", "channels/(\\d+)/threads", this::thread);
        on("PUT", "channels/(\\d+)/thread-members/(\\d+)", request -> enter(request.groups()));
        on("DELETE", "channels/(\\d+)", request -> Optional
                .ofNullable(threads.remove(request.groups().getFirst())).map(Answer::ok)
                .orElseGet(() -> Answer.error(404, 10003, "Unknown Channel")));
        on("POST", "interactions/(\\d+)/([^/]+)/callback", this::respond);
        on("POST", "webhooks/(\\d+)/([^/]+)", request -> follow(request, "followup"));
        on("PATCH", "webhooks/(\\d+)/([^/]+)/messages/(@original|\\d+)", request -> follow(request, "edit"));
        on("DELETE", "webhooks/(\\d+)/([^/]+)/messages/(@original|\\d+)", _ -> Answer.empty());
    }

    private void on(String method, String path, Function<Request, Answer> does) {
        routes.add(new Route(method, Pattern.compile(path), does));
    }

    Answer answer(Call call) {
        for (var route : routes) {
            var match = route.path().matcher(call.path());
            if (route.method().equals(call.method()) && match.matches()) {
                return route.does().apply(new Request(call, groups(match)));
            }
        }
        broken.add("No such address: " + call.method() + " " + call.path());
        return Answer.error(404, 0, "404: Not Found");
    }

    private static List<String> groups(java.util.regex.Matcher match) {
        var groups = new ArrayList<String>();
        for (var i = 1; i <= match.groupCount(); i++) {
            groups.add(match.group(i));
        }
        return groups;
    }

    DataArray commands() {
        return commands.getOrDefault("", DataArray.empty());
    }

    private static DataObject gateway(String address) {
        return DataObject.empty().put("url", address).put("shards", 1).put("session_start_limit",
                DataObject.empty().put("total", 1000).put("remaining", 1000).put("reset_after", 0)
                        .put("max_concurrency", 1));
    }

    private Answer register(Request request) {
        var sent = request.call().json().getArray("list");
        if (refused("commands", sent.toString(), List.of())) {
            return invalid();
        }
        var stored = DataArray.empty();
        sent.stream(DataArray::getObject).forEach(command -> stored.add(command.put("id", Ids.next())
                .put("application_id", Ids.BOT).put("version", Ids.next())));
        commands.put("", stored);
        return Answer.ok(stored);
    }

    private static Answer open(DataObject body) {
        var user = body.getString("recipient_id");
        return Answer.ok(DataObject.empty().put("id", Ids.directChannel(user)).put("type", 1)
                .put("recipients", DataArray.empty().add(Frames.user(user, "someone"))));
    }

    private Answer create(Request request) {
        var channel = request.groups().getFirst();
        var sent = request.call().json();
        if (channel.equals(Ids.CLOSED_CHANNEL)) {
            return Answer.error(403, 50013, "Missing Permissions");
        }
        if (channel.startsWith("4") && closedToUs.contains(Ids.userOf(channel))) {
            return Answer.error(403, 50007, "Cannot send messages to this user");
        }
        return refused("message", sent.toString(), MessageLimits.problems(sent, request.call().files()))
                ? invalid()
                : Answer.ok(messages.create(channel, sent));
    }

    private Answer thread(Request request) {
        var under = request.groups().getFirst();
        var sent = request.call().json();
        if (under.equals(Ids.CLOSED_CHANNEL)) {
            return Answer.error(403, 50013, "Missing Permissions");
        }
        if (refused("thread", sent.toString(), List.of())) {
            return invalid();
        }
        var thread = Frames.thread(Ids.next(), under, sent.getString("name"));
        threads.put(thread.getString("id"), thread);
        return Answer.ok(thread);
    }

    private Answer enter(List<String> threadAndUser) {
        return threads.containsKey(threadAndUser.getFirst()) && !threadAndUser.getLast().equals(Ids.AWAY)
                ? Answer.empty()
                : Answer.error(404, 10007, "Unknown Member");
    }

    private Answer edit(Request request) {
        var sent = request.call().json();
        if (refused("edit", sent.toString(), MessageLimits.problems(sent, request.call().files()))) {
            return invalid();
        }
        return messages.edit(request.groups().get(1), sent).map(Answer::ok)
                .orElseGet(() -> Answer.error(404, 10008, "Unknown Message"));
    }

    private Answer respond(Request request) {
        var sent = request.call().json();
        var kind = sent.getInt("type");
        var problem = interactions.respond(request.groups().get(1), kind);
        problem.ifPresent(answer -> broken.add("A wrong response of kind " + kind + ": " + answer.body()));
        if (problem.isPresent()) {
            return problem.get();
        }
        var refused = switch (kind) {
            case 9 -> refused("modal", sent.toString(), ModalLimits.problems(sent.getObject("data")));
            case 8 -> refused("autocomplete", sent.toString(), List.of());
            case 5 -> refused("reply", sent.toString(), List.of());
            case 6 -> false;
            default -> refused("reply", sent.toString(),
                    List.of("The bot always defers, or shows a modal, and not " + kind));
        };
        return refused ? invalid() : Answer.empty();
    }

    private Answer follow(Request request, String definition) {
        var token = request.groups().get(1);
        var kind = interactions.kind(token);
        if (kind == null) {
            return Answer.error(401, 50027, "Invalid Webhook Token");
        }
        var sent = request.call().json();
        if (refused(definition, sent.toString(), MessageLimits.problems(sent, request.call().files()))) {
            return invalid();
        }
        if (kind == DEFERRED_UPDATE && request.call().path().endsWith("@original")) {
            messages.edit(interactions.pressed(token), sent);
        }
        return Answer.ok(Messages.message(Ids.next(), Ids.CHANNEL, sent));
    }

    private boolean refused(String definition, String json, List<String> problems) {
        var all = new HashSet<>(problems);
        all.addAll(Schemas.problems(definition, json));
        all.forEach(problem -> broken.add(problem + " in " + json));
        return !all.isEmpty();
    }

    private static Answer invalid() {
        return Answer.error(400, 50035, "Invalid Form Body");
    }
}
