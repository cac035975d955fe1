package org.waymate.slack.fake;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What Slack sends when somebody does something, as its documentation shows it.
final class Doing {

    static final String CHANNEL = "C1";

    private final Someone who;

    Doing(Someone who) {
        this.who = who;
    }

    Map<String, String> command(String trigger, String answersAt) {
        return Map.of("trigger_id", trigger, "response_url", answersAt, "team_id", "T1", "team_domain",
                "campus",
                "user_id", who.id(), "user_name", who.handle(), "channel_id", CHANNEL, "channel_name",
                "general",
                "token", "t", "api_app_id", "A1");
    }

    /// In an answer that only the presser sees: Slack does not say what stood there.
    String pressInReply(JsonObject button, String trigger, String answersAt) {
        return press(button, trigger, answersAt, Map.of("channel", Map.of("id", CHANNEL, "name", "general"),
                "container", Map.of("type", "message", "message_ts", "1.2", "channel_id", CHANNEL,
                        "is_ephemeral", true)));
    }

    String pressIn(String channel, String name, JsonObject button, JsonObject message, String trigger,
            String answersAt) {
        var stamp = message.get("ts").getAsString();
        return press(button, trigger, answersAt, Map.of("channel", Map.of("id", channel, "name", name),
                "container", Map.of("type", "message", "message_ts", stamp, "channel_id", channel,
                        "is_ephemeral", false),
                "message", Map.of("type", "message", "ts", stamp, "text", message.get("text"), "blocks",
                        message.get("blocks"))));
    }

    private String press(JsonObject button, String trigger, String answersAt, Map<String, Object> where) {
        var action = button.deepCopy();
        action.addProperty("action_ts", "1.3");
        return json(trigger, "block_actions", where,
                Map.of("actions", List.of(action), "response_url", answersAt));
    }

    String submission(JsonObject view, String trigger) {
        return json(trigger, "view_submission", Map.of(), Map.of("view", view));
    }

    private String json(String trigger, String type, Map<String, Object> where, Map<String, Object> what) {
        var all = new LinkedHashMap<String, Object>();
        all.put("type", type);
        all.put("user",
                Map.of("id", who.id(), "username", who.handle(), "name", who.handle(), "team_id", "T1"));
        all.put("team", Map.of("id", "T1", "domain", "campus"));
        all.put("api_app_id", "A1");
        all.put("token", "t");
        all.put("trigger_id", trigger);
        all.putAll(where);
        all.putAll(what);
        return new Gson().toJson(all);
    }
}
