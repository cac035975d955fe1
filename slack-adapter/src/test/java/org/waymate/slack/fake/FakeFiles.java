package org.waymate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Uploads, in Slack's three steps.
public final class FakeFiles {

    /// @param channel where it was shared
    public record Shared(String channel, String name, String alt, byte[] content) {}

    private final Map<String, JsonObject> promised = new HashMap<>();
    private final Map<String, byte[]> uploaded = new HashMap<>();
    private final List<Shared> shared = new ArrayList<>();

    synchronized JsonObject promise(Map<String, String> given, String base) {
        var id = "F" + (promised.size() + 1);
        var asked = new JsonObject();
        given.forEach(asked::addProperty);
        promised.put(id, asked);
        var told = new JsonObject();
        told.addProperty("file_id", id);
        told.addProperty("upload_url", base + "/upload/" + id);
        return told;
    }

    synchronized void upload(String id, byte[] content) {
        uploaded.put(id, content);
    }

    synchronized JsonObject complete(Map<String, String> given, FakeConversations conversations) {
        var channel = given.get("channel_id");
        if (channel == null || channel.startsWith("U")) {
            throw new SaysNo("invalid_channel");
        }
        var names = new JsonArray();
        for (var file : JsonParser.parseString(given.get("files")).getAsJsonArray()) {
            var id = file.getAsJsonObject().get("id").getAsString();
            if (!uploaded.containsKey(id)) {
                throw new SaysNo("file_not_found");
            }
            var asked = promised.get(id);
            var name = new JsonObject();
            name.add("name", asked.get("filename"));
            names.add(name);
            shared.add(new Shared(channel, asked.get("filename").getAsString(),
                    asked.has("alt_txt") ? asked.get("alt_txt").getAsString() : "", uploaded.get(id)));
        }
        conversations.share(channel, names);
        var told = new JsonObject();
        told.add("files", JsonParser.parseString(given.get("files")));
        return told;
    }

    public synchronized List<Shared> shared() {
        return List.copyOf(shared);
    }

    synchronized void clear() {
        shared.clear();
    }
}
