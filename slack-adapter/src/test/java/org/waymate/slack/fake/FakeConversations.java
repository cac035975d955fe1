package org.waymate.slack.fake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands in channels and direct messages.
public final class FakeConversations {

    private static final Pattern CALLS = Pattern.compile("<!(channel|here|everyone|subteam)|<@[UW]");

    private static final String FILES = "files";

    private final Map<String, Map<String, JsonObject>> channels = new LinkedHashMap<>();
    private final Set<String> joined = new HashSet<>(Set.of("C1"));
    private final Set<String> closed = new HashSet<>(Set.of("UCLOSED"));
    private final List<JsonObject> ephemerals = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private boolean called;
    private int stamps;

    synchronized JsonObject post(Map<String, String> given) {
        var channel = channel(given.get("channel"));
        checked(given, 40_000);
        var ts = "1790000000.%06d".formatted(++stamps);
        var message = message(given);
        message.addProperty("ts", ts);
        channels.computeIfAbsent(channel, _ -> new LinkedHashMap<>()).put(ts, message);
        return told(channel, ts);
    }

    synchronized JsonObject update(Map<String, String> given) {
        checked(given, 4_000);
        var there = channels.getOrDefault(given.get("channel"), Map.of());
        if (!there.containsKey(given.get("ts"))) {
            throw new SaysNo("message_not_found");
        }
        var message = message(given);
        message.addProperty("ts", given.get("ts"));
        there.put(given.get("ts"), message);
        return told(given.get("channel"), given.get("ts"));
    }

    synchronized JsonObject delete(Map<String, String> given) {
        if (channels.getOrDefault(given.get("channel"), Map.of()).remove(given.get("ts")) == null) {
            throw new SaysNo("message_not_found");
        }
        return told(given.get("channel"), given.get("ts"));
    }

    synchronized JsonObject ephemeral(Map<String, String> given) {
        if (!joined.contains(given.get("channel"))) {
            throw new SaysNo("not_in_channel");
        }
        checked(given, 40_000);
        var message = message(given);
        message.addProperty("user", given.get("user"));
        ephemerals.add(message);
        return new JsonObject();
    }

    /// Latest first.
    synchronized JsonObject history(Map<String, String> given) {
        var messages = new JsonArray();
        List.copyOf(channels.getOrDefault(given.get("channel"), Map.of()).values()).reversed()
                .forEach(kept -> {
                    var shown = kept.deepCopy();
                    if (!"true".equals(given.get("include_all_metadata"))
                            && !"1".equals(given.get("include_all_metadata"))) {
                        shown.remove("metadata");
                    }
                    messages.add(shown);
                });
        var told = new JsonObject();
        told.add("messages", messages);
        return told;
    }

    synchronized JsonObject open(Map<String, String> given) {
        var channel = new JsonObject();
        channel.addProperty("id", together(given.get("users")));
        var told = new JsonObject();
        told.add("channel", channel);
        return told;
    }

    /// The same people have the same group message.
    private String together(String users) {
        var all = users.split(",");
        if (all.length == 1) {
            return channel(users);
        }
        if (all.length > 8 || !Stream.of(all).allMatch(user -> user.startsWith("U"))) {
            throw new SaysNo("users_list_not_supplied");
        }
        var group = "G" + Stream.of(all).map(user -> user.substring(1)).sorted()
                .collect(Collectors.joining("-"));
        groups.add(group);
        return group;
    }

    /// A file stands in a message of its own.
    synchronized void share(String channel, JsonArray files) {
        var ts = "1790000000.%06d".formatted(++stamps);
        var message = new JsonObject();
        message.addProperty("ts", ts);
        message.add(FILES, files);
        channels.computeIfAbsent(channel, _ -> new LinkedHashMap<>()).put(ts, message);
    }

    /// A user's id is a way to their direct messages with the bot.
    private String channel(String to) {
        if (closed.contains(to) || to.equals("DCLOSED")) {
            throw new SaysNo("messages_tab_disabled");
        }
        if (to.startsWith("C") && !joined.contains(to)) {
            throw new SaysNo("not_in_channel");
        }
        if (to.startsWith("G") && !groups.contains(to)) {
            throw new SaysNo("channel_not_found");
        }
        return directWith(to);
    }

    static String directWith(String userOrChannel) {
        return userOrChannel.startsWith("U") ? "D" + userOrChannel.substring(1) : userOrChannel;
    }

    private void checked(Map<String, String> given, int most) {
        var text = given.getOrDefault("text", "");
        if (text.isBlank()) {
            throw new SaysNo("no_text");
        }
        if (text.length() > most) {
            throw new SaysNo("msg_too_long");
        }
        var problems = BlockKit.ofMessage(given.get("blocks"));
        if (!problems.isEmpty()) {
            throw new SaysNo("invalid_blocks: " + problems);
        }
        called |= CALLS.matcher(text + given.get("blocks")).find() || "full".equals(given.get("parse"))
                || given.getOrDefault("link_names", "false").matches("true|1");
    }

    void spoken(String textAndBlocks) {
        called |= CALLS.matcher(textAndBlocks).find();
    }

    private static JsonObject message(Map<String, String> given) {
        var message = new JsonObject();
        message.addProperty("text", given.get("text"));
        message.add("blocks", JsonParser.parseString(given.get("blocks")));
        if (given.containsKey("metadata")) {
            message.add("metadata", JsonParser.parseString(given.get("metadata")));
        }
        return message;
    }

    private static JsonObject told(String channel, String ts) {
        var told = new JsonObject();
        told.addProperty("channel", channel);
        told.addProperty("ts", ts);
        return told;
    }

    public synchronized List<String> standing(String channel) {
        return channels.getOrDefault(channel, Map.of()).values().stream()
                .filter(message -> !message.has(FILES)).map(JsonObject::toString).toList();
    }

    public synchronized String lastTs(String channel) {
        return channels.get(channel).keySet().stream().reduce((_, last) -> last).orElseThrow();
    }

    public synchronized List<JsonObject> ephemerals() {
        return List.copyOf(ephemerals);
    }

    public synchronized boolean calledAnybody() {
        return called;
    }

    synchronized void clear() {
        channels.clear();
        ephemerals.clear();
        called = false;
    }
}
