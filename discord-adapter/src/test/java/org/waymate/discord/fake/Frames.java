package org.waymate.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// People, places and messages as Discord writes them.
public final class Frames {

    /// View channels, send messages, attach files; create private threads, send messages in them, manage them.
    private static final String LEAST = "360777288704";
    private static final String MANAGE_SERVER = "32";

    private Frames() {}

    public static DataObject user(String id, String name) {
        return DataObject.empty().put("id", id).put("username", name).put("discriminator", "0")
                .put("global_name", name).put("avatar", null);
    }

    static DataObject member(Someone who) {
        var admin = who.administers();
        return DataObject.empty().put("user", user(who.id(), who.name()))
                .put("roles",
                        admin ? DataArray.empty().add(Ids.GUILD.replaceFirst("2", "5")) : DataArray.empty())
                .put("joined_at", "2026-01-01T00:00:00.000000+00:00").put("flags", 0)
                .put("permissions", admin ? MANAGE_SERVER : LEAST);
    }

    static DataObject guild() {
        var bot = DataObject.empty().put("user", user(Ids.BOT, "waymate").put("bot", true))
                .put("roles", DataArray.empty()).put("joined_at", "2026-01-01T00:00:00.000000+00:00")
                .put("flags", 0);
        return DataObject.empty().put("id", Ids.GUILD).put("name", "Campus")
                .put("owner_id", "600000000000000001")
                .put("roles", DataArray.empty().add(role(Ids.GUILD, "@everyone", LEAST))
                        .add(role(Ids.GUILD.replaceFirst("2", "5"), "staff", MANAGE_SERVER)))
                .put("channels", DataArray.empty().add(channel(Ids.CHANNEL, "0"))
                        .add(channel(Ids.CLOSED_CHANNEL, "68719478784")))
                .put("threads", DataArray.empty()).put("guild_scheduled_events", DataArray.empty())
                .put("emojis", DataArray.empty()).put("stickers", DataArray.empty())
                .put("voice_states", DataArray.empty()).put("presences", DataArray.empty())
                .put("stage_instances", DataArray.empty()).put("members", DataArray.empty().add(bot))
                .put("member_count", 3).put("afk_timeout", 300).put("features", DataArray.empty());
    }

    /// Another server with as many channels.
    static DataObject otherGuild() {
        return DataObject.fromJson(guild().toString().replace(Ids.GUILD, Ids.OTHER_GUILD)
                .replace(Ids.CHANNEL, "300000000000000091").replace(Ids.CLOSED_CHANNEL, "300000000000000092")
                .replace(Ids.GUILD.replaceFirst("2", "5"), "500000000000000009"));
    }

    private static DataObject role(String id, String name, String permissions) {
        return DataObject.empty().put("id", id).put("name", name).put("position", 0)
                .put("permissions", permissions).put("colors", DataObject.empty().put("primary_color", 0))
                .put("color", 0).put("flags", 0);
    }

    private static DataObject channel(String id, String denied) {
        var overwrite = DataObject.empty().put("id", Ids.GUILD).put("type", 0).put("allow", "0").put("deny",
                denied);
        return DataObject.empty().put("id", id).put("type", 0).put("name", "general").put("position", 0)
                .put("guild_id", Ids.GUILD).put("permission_overwrites", DataArray.empty().add(overwrite));
    }

    static DataObject thread(String id, String under, String name) {
        return DataObject.empty().put("id", id).put("type", 12).put("name", name).put("parent_id", under)
                .put("guild_id", Ids.GUILD).put("owner_id", Ids.BOT).put("member_count", 1)
                .put("message_count", 0).put("total_message_sent", 0).put("rate_limit_per_user", 0)
                .put("flags", 0).put("last_message_id", null)
                .put("thread_metadata", DataObject.empty().put("archived", false).put("locked", false)
                        .put("invitable", false).put("auto_archive_duration", 10080)
                        .put("archive_timestamp", "2026-10-05T09:00:00.000000+00:00")
                        .put("create_timestamp", "2026-10-05T09:00:00.000000+00:00"));
    }

    /// @param who the interaction's user
    static DataObject interaction(int type, String token, Someone who, boolean guild, String locale,
            DataObject data) {
        var frame = DataObject.empty().put("id", Ids.next()).put("application_id", Ids.BOT).put("type", type)
                .put("token", token).put("version", 1).put("locale", locale).put("data", data)
                .put("authorizing_integration_owners", DataObject.empty().put("0", Ids.GUILD))
                .put("entitlements", DataArray.empty()).put("context", guild ? 0 : 1);
        if (guild) {
            return frame.put("guild_id", Ids.GUILD).put("channel_id", Ids.CHANNEL)
                    .put("guild", DataObject.empty().put("id", Ids.GUILD).put("locale", "en-US")
                            .put("features", DataArray.empty()))
                    .put("channel", channel(Ids.CHANNEL, "0").put("permissions", LEAST))
                    .put("member", member(who));
        }
        return frame.put("channel_id", Ids.directChannel(who.id())).put("user", user(who.id(), who.name()))
                .put("channel", DataObject.empty().put("id", Ids.directChannel(who.id())).put("type", 1)
                        .put("recipients", DataArray.empty().add(user(Ids.BOT, "waymate"))));
    }

    static DataObject message(Someone who, String content) {
        return DataObject.empty().put("id", Ids.next()).put("channel_id", Ids.directChannel(who.id()))
                .put("type", 0)
                .put("author", user(who.id(), who.name())).put("content", content)
                .put("mentions", DataArray.empty())
                .put("mention_roles", DataArray.empty()).put("attachments", DataArray.empty())
                .put("embeds", DataArray.empty()).put("edited_timestamp", null)
                .put("timestamp", "2026-10-05T09:00:00.000000+00:00");
    }

    public static DataObject option(String name, int type, Object value) {
        return DataObject.empty().put("name", name).put("type", type).put("value", value);
    }

    static DataArray array(List<DataObject> objects) {
        return DataArray.fromCollection(objects);
    }
}
