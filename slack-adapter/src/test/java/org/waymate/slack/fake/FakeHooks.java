package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Response addresses: each takes five messages within thirty minutes of the deed that it came with.
public final class FakeHooks {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final InstantSource clock;
    private final Map<String, Instant> given = new HashMap<>();
    private final Map<String, List<JsonObject>> said = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    FakeHooks(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void give(String id) {
        given.putIfAbsent(id, clock.instant());
    }

    /// The HTTP status of the answer.
    synchronized int take(String id, JsonObject message, FakeConversations conversations) {
        var there = said.computeIfAbsent(id, _ -> new ArrayList<>());
        if (given.getOrDefault(id, Instant.MAX.minus(LIFE)).plus(LIFE).isBefore(clock.instant())) {
            return 404;
        }
        if (there.size() >= USES) {
            broken.add("response_url: used more than five times");
            return 404;
        }
        var problems = BlockKit.ofMessage(message.get("blocks").toString());
        if (!problems.isEmpty()) {
            broken.add("response_url: " + problems);
            return 400;
        }
        conversations.spoken(message.get("text") + message.get("blocks").toString());
        there.add(message);
        return 200;
    }

    public synchronized List<JsonObject> said(String id) {
        return List.copyOf(said.getOrDefault(id, List.of()));
    }

    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized void clear() {
        given.clear();
        said.clear();
        broken.clear();
    }
}
