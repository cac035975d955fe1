package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Response addresses: each takes five messages.
public final class FakeHooks {

    private final Map<String, List<JsonObject>> said = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /// The HTTP status of the answer.
    synchronized int take(String id, JsonObject message, FakeConversations conversations) {
        var there = said.computeIfAbsent(id, _ -> new ArrayList<>());
        if (id.startsWith("expired") || there.size() >= 5) {
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
        said.clear();
        broken.clear();
    }
}
