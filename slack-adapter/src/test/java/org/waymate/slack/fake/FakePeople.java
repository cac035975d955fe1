package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who is in the workspace: whoever is not known better is called after their id, and lives in Madrid.
final class FakePeople {

    private static final Pattern MENTION = Pattern.compile("<@(U[A-Z0-9]+)>");

    private final Map<String, Someone> known = new ConcurrentHashMap<>();

    void add(Someone who) {
        known.put(who.id(), who);
    }

    /// As clients show it: with names in the place of ids.
    String named(String text) {
        return MENTION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                Optional.ofNullable(known.get(match.group(1))).map(Someone::name).orElse(match.group())));
    }

    static JsonObject us() {
        return JsonParser.parseString("""
                {"url": "https://campus.slack.com/", "team": "Campus", "user": "waymate",
                 "team_id": "T1", "user_id": "UBOT", "bot_id": "B1"}""").getAsJsonObject();
    }

    static JsonObject socket(String url) {
        var told = new JsonObject();
        told.addProperty("url", url);
        return told;
    }

    JsonObject info(Map<String, String> given) {
        var user = given.get("user");
        if (known.containsKey(user)) {
            var told = new JsonObject();
            told.add("user", known.get(user).profile(given.containsKey("include_locale")));
            return told;
        }
        if (user.startsWith("UNOBODY")) {
            throw new SaysNo("user_not_found");
        }
        var locale = given.containsKey("include_locale") ? "\"locale\": \"es-ES\"," : "";
        return JsonParser.parseString("""
                {"user": {"id": "%s", "name": "handle", "real_name": "Name of %s", %s
                 "tz": "Europe/Madrid", "is_admin": %s, "is_owner": false,
                 "profile": {"display_name": ""}}}""".formatted(user, user, locale, user.equals("UADMIN")))
                .getAsJsonObject();
    }
}
