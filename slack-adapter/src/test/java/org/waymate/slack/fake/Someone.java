package org.waymate.slack.fake;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.Locale;

/// Somebody in the workspace, as their profile tells.
public record Someone(String id, String name, ZoneId zone, Locale locale, boolean administers) {

    JsonObject profile(boolean withLocale) {
        var names = new JsonObject();
        names.addProperty("display_name", name);
        var user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("name", handle());
        user.addProperty("real_name", name);
        user.addProperty("tz", zone.getId());
        user.addProperty("is_admin", administers);
        user.addProperty("is_owner", false);
        user.add("profile", names);
        if (withLocale) {
            user.addProperty("locale", locale.toLanguageTag());
        }
        return user;
    }

    String handle() {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Their direct messages with the bot.
    String directChannel() {
        return "D" + id.substring(1);
    }
}
