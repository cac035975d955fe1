package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Modals and App Homes. A trigger opens one modal, within three seconds of the deed that it came with.
public final class FakeWindows {

    private static final Duration LIFE = Duration.ofSeconds(3);

    private final InstantSource clock;
    private final Map<String, Instant> triggers = new HashMap<>();
    private final Map<String, JsonObject> open = new LinkedHashMap<>();
    private final Map<String, JsonObject> homes = new LinkedHashMap<>();
    private final Set<String> usedTriggers = new HashSet<>();
    private final List<JsonObject> updates = new ArrayList<>();
    private int count;

    FakeWindows(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void give(String trigger) {
        triggers.put(trigger, clock.instant());
    }

    /// As somebody does who has read enough.
    public synchronized void close(String view) {
        open.remove(view);
    }

    synchronized JsonObject open(Map<String, String> given) {
        var trigger = given.get("trigger_id");
        if (trigger == null
                || triggers.getOrDefault(trigger, clock.instant()).plus(LIFE).isBefore(clock.instant())) {
            throw new SaysNo("expired_trigger_id");
        }
        if (!usedTriggers.add(trigger)) {
            throw new SaysNo("exchanged_trigger_id");
        }
        var view = checked(given, "modal");
        view.addProperty("id", "V" + ++count);
        open.put(view.get("id").getAsString(), view);
        return told(view);
    }

    synchronized JsonObject update(Map<String, String> given) {
        var id = given.get("view_id");
        if (!open.containsKey(id)) {
            throw new SaysNo("not_found");
        }
        var view = checked(given, "modal");
        view.addProperty("id", id);
        open.put(id, view);
        updates.add(view);
        return told(view);
    }

    synchronized JsonObject publish(Map<String, String> given) {
        var view = checked(given, "home");
        homes.put(given.get("user_id"), view);
        return told(view);
    }

    private static JsonObject checked(Map<String, String> given, String type) {
        var json = given.get("view");
        var view = JsonParser.parseString(json).getAsJsonObject();
        var problems = problems(view, type);
        if (json.length() > 250_000) {
            problems.add("view_too_large");
        }
        if (!problems.isEmpty()) {
            throw new SaysNo("invalid_arguments: " + problems);
        }
        return view;
    }

    /// What is wrong with a view, wherever it is sent.
    public static List<String> problems(JsonObject view, String type) {
        var problems = new ArrayList<>(BlockKit.ofView(view.get("blocks").toString()));
        if (!view.get("type").getAsString().equals(type)) {
            problems.add("not a " + type);
        }
        for (var name : List.of("title", "submit", "close")) {
            if (view.has(name)
                    && view.getAsJsonObject(name).get("text").getAsString().length() > 24) {
                problems.add(name + " is longer than 24");
            }
        }
        if (type.equals("modal") && !view.has("title")) {
            problems.add("a modal has a title");
        }
        if (view.has("private_metadata") && view.get("private_metadata").getAsString().length() > 3000) {
            problems.add("private_metadata is longer than 3000");
        }
        return problems;
    }

    private static JsonObject told(JsonObject view) {
        var told = new JsonObject();
        told.add("view", view);
        return told;
    }

    public synchronized List<JsonObject> opened() {
        return List.copyOf(open.values());
    }

    public synchronized List<JsonObject> updates() {
        return List.copyOf(updates);
    }

    public synchronized JsonObject homeOf(String user) {
        return homes.get(user);
    }

    synchronized void clear() {
        open.clear();
        homes.clear();
        usedTriggers.clear();
        triggers.clear();
        updates.clear();
    }
}
