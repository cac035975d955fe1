package org.waymate.slack.fake;

import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a token may call: the scopes are read from the manifest that people install, so that a call that
/// needs one more fails here first.
public final class Scopes {

    /// Refusals that are the world's doing, not ours.
    static final Set<String> MAY_HAPPEN = Set.of("messages_tab_disabled", "not_in_channel",
            "expired_trigger_id", "exchanged_trigger_id", "user_not_found", "invalid_auth",
            "message_not_found", "not_found");

    private static final Map<String, String> NEEDS = Map.ofEntries(Map.entry("users.info", "users:read"),
            Map.entry("chat.postMessage", "chat:write"), Map.entry("chat.update", "chat:write"),
            Map.entry("chat.delete", "chat:write"), Map.entry("chat.postEphemeral", "chat:write"),
            Map.entry("conversations.open", "im:write"), Map.entry("conversations.history", "im:history"),
            Map.entry("files.getUploadURLExternal", "files:write"),
            Map.entry("files.completeUploadExternal", "files:write"),
            Map.entry("files.info", "files:read"));

    private Scopes() {}

    static void check(String method, Request request) {
        var token = request.getHeader("Authorization");
        var socket = method.equals("apps.connections.open");
        // Bolt asks auth.test with the app's token too; Slack then only says no
        if (!("Bearer " + (socket ? FakeSlack.APP_TOKEN : FakeSlack.BOT_TOKEN)).equals(token)) {
            throw new SaysNo("invalid_auth");
        }
        var needed = NEEDS.get(method);
        if (needed != null && !granted().contains(needed)) {
            throw new SaysNo("missing_scope: " + needed);
        }
        if (method.equals("conversations.open")
                && request.formParameter("users").firstValue().contains(",")
                && !granted().contains("mpim:write")) {
            throw new SaysNo("missing_scope: mpim:write");
        }
        if (method.equals("conversations.history")
                && !request.formParameter("channel").firstValue().startsWith("D")) {
            throw new SaysNo("missing_scope: channels:history");
        }
    }

    public static Set<String> granted() {
        return Pattern.compile("(?m)^ {6}- ([a-z_]+(?::[a-z]+)?)\\b").matcher(manifest()).results()
                .map(scope -> scope.group(1))
                .filter(scope -> scope.contains(":") || scope.equals("commands"))
                .collect(Collectors.toSet());
    }

    public static String manifest() {
        try {
            return Files.readString(Path.of("..", "slack-adapter", "manifest.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
