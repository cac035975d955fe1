package org.waymate.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// What Slack sends, as its documentation shows it.
final class Payloads {

    private static final String WHO = """
            "user": {"id": "U1", "username": "ana", "name": "ana", "team_id": "T1"},
            "team": {"id": "T1", "domain": "campus"}, "api_app_id": "A1", "token": "t",""";

    private Payloads() {}

    static String pressInDirectMessage(String code, String ts, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "message", "message_ts": "%s", "channel_id": "D1", "is_ephemeral": false},
                 "channel": {"id": "D1", "name": "directmessage"}, "trigger_id": "%s",
                 "response_url": "http://127.0.0.1:1/hook/unused",
                 "message": {"type": "message", "ts": "%s", "text": "t", "blocks": []},
                 "actions": [%s]}"""
                .formatted(WHO, ts, trigger, ts, tap(code, "b"));
    }

    /// Where only the presser sees it: Slack does not say what stands there.
    static String pressUnseen(String code, String block, String hook, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "message", "message_ts": "1.2", "channel_id": "C9", "is_ephemeral": true},
                 "channel": {"id": "C9", "name": "general"}, "trigger_id": "%s", "response_url": "%s",
                 "actions": [%s]}"""
                .formatted(WHO, trigger, hook, tap(code, block));
    }

    static String pressAmongOthers(String code, String hook, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "message", "message_ts": "1.2", "channel_id": "C9", "is_ephemeral": false},
                 "channel": {"id": "C9", "name": "general"}, "trigger_id": "%s", "response_url": "%s",
                 "message": {"type": "message", "ts": "1.2", "text": "t", "blocks": []},
                 "actions": [%s]}"""
                .formatted(WHO, trigger, hook, tap(code, "b"));
    }

    static String pressInWindow(String code, JsonObject view, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "view", "view_id": "V1"}, "trigger_id": "%s",
                 "view": %s, "actions": [%s]}""".formatted(WHO, trigger, view, tap(code, "b"));
    }

    static String pressAtHome(String code, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "view", "view_id": "VHOME"}, "trigger_id": "%s",
                 "view": {"id": "VHOME", "type": "home", "blocks": [], "private_metadata": ""},
                 "actions": [%s]}""".formatted(WHO, trigger, tap(code, "b"));
    }

    static String pick(String actionId, String value, String hook, String trigger) {
        return """
                {"type": "block_actions", %s
                 "container": {"type": "message", "message_ts": "1.2", "channel_id": "C9", "is_ephemeral": true},
                 "channel": {"id": "C9", "name": "general"}, "trigger_id": "%s", "response_url": "%s",
                 "actions": [{"type": "static_select", "action_id": "%s", "block_id": "b",
                   "selected_option": {"text": {"type": "plain_text", "text": "x"}, "value": "%s"},
                   "action_ts": "1.3"}]}"""
                .formatted(WHO, trigger, hook, actionId, value);
    }

    private static String tap(String code, String block) {
        return """
                {"type": "button", "action_id": "tap:1", "block_id": "%s", "value": "%s", "action_ts": "1.3",
                 "text": {"type": "plain_text", "text": "x"}}""".formatted(block, code);
    }

    /// A modal comes back with what stands in it; `values` is the state by block.
    static String submission(JsonObject view, String values, String trigger) {
        var filled = view.deepCopy();
        filled.add("state", JsonParser.parseString("{\"values\": " + values + "}"));
        filled.addProperty("hash", "1.abc");
        return """
                {"type": "view_submission", %s "trigger_id": "%s", "view": %s}"""
                .formatted(WHO, trigger, filled);
    }

    static String suggestion(JsonObject view, String block, String typed) {
        return """
                {"type": "block_suggestion", %s "action_id": "answer", "block_id": "%s", "value": "%s",
                 "container": {"type": "view", "view_id": "V1"}, "view": %s}"""
                .formatted(WHO, block, typed, view);
    }

    static String event(String id, String event) {
        return """
                {"token": "t", "team_id": "T1", "api_app_id": "A1", "type": "event_callback",
                 "event_id": "%s", "event_time": 1790000000, "authorizations": [], "event": %s}"""
                .formatted(id, event);
    }

    static String words(String text) {
        return """
                {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "ts": "1.5",
                 "event_ts": "1.5", "text": %s}""".formatted(HttpDoor.json(text));
    }

    static String text(JsonElement json) {
        return json.toString();
    }
}
