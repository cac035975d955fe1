package org.waymate.discord.fake;

import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Somebody at a Discord client. Each thing they do returns the token of its interaction.
public final class FakePerson {

    private final Someone user;
    private final boolean guild;
    private final String locale;
    private final FakeGateway gateway;
    private final Interactions interactions;

    FakePerson(Someone user, boolean guild, String locale, FakeGateway gateway, Interactions interactions) {
        this.user = user;
        this.guild = guild;
        this.locale = locale;
        this.gateway = gateway;
        this.interactions = interactions;
    }

    public FakePerson inDirectMessages() {
        return new FakePerson(user, false, locale, gateway, interactions);
    }

    public FakePerson speaking(String other) {
        return new FakePerson(user, guild, other, gateway, interactions);
    }

    /// @param words the command with its root, `mentor goal add`
    public String types(String words, DataObject... options) {
        return interact(2, command(words, options));
    }

    /// @param options the last is being typed
    public String isTyping(String words, DataObject... options) {
        options[options.length - 1].put("focused", true);
        return interact(4, command(words, options));
    }

    public String presses(DataObject message, String code) {
        return play(3, DataObject.empty().put("component_type", 2).put("custom_id", code).put("id", 2),
                message);
    }

    public String picks(DataObject message, String code, String... values) {
        return play(3, DataObject.empty().put("component_type", 3).put("custom_id", code).put("id", 2)
                .put("values", DataArray.fromCollection(Arrays.asList(values))), message);
    }

    public String submits(String code, List<DataObject> fields) {
        return interact(5, modal(code, fields));
    }

    /// A form that a button of a message opened.
    public String submits(String code, List<DataObject> fields, DataObject message) {
        return play(5, modal(code, fields), message);
    }

    public void writes(String words) {
        gateway.play("MESSAGE_CREATE", Frames.message(user, words));
    }

    /// A message of the bot's in front of this person.
    public DataObject sees(DataObject sent, boolean ephemeral) {
        var where = guild ? Ids.CHANNEL : user.directChannel();
        var message = Messages.message(Ids.next(), where, sent);
        return message.put("flags", message.getInt("flags") | (ephemeral ? 64 : 0));
    }

    private static DataObject modal(String code, List<DataObject> fields) {
        var components = fields.stream()
                .map(field -> DataObject.empty().put("type", 18).put("id", 1).put("component",
                        field.put("id", 2)))
                .toList();
        return DataObject.empty().put("custom_id", code).put("components", Frames.array(components));
    }

    private static DataObject command(String words, DataObject... options) {
        var names = List.of(words.split(" "));
        var inside = DataArray.fromCollection(Arrays.asList(options));
        for (var i = names.size() - 1; i > 0; i--) {
            var type = i == names.size() - 1 ? 1 : 2;
            inside = DataArray.empty().add(
                    DataObject.empty().put("name", names.get(i)).put("type", type).put("options", inside));
        }
        return DataObject.empty().put("id", Ids.next()).put("name", names.getFirst()).put("type", 1)
                .put("options", inside).put("resolved", resolved());
    }

    private static DataObject resolved() {
        return DataObject.empty()
                .put("users", DataObject.empty().put(Ids.BEN, Frames.user(Ids.BEN, "Ben")))
                .put("channels", DataObject.empty().put(Ids.CHANNEL, DataObject.empty().put("id", Ids.CHANNEL)
                        .put("type", 0).put("name", "general").put("permissions", "0")));
    }

    private String interact(int type, DataObject data) {
        return play(type, data, null);
    }

    private String play(int type, DataObject data, @org.jspecify.annotations.Nullable DataObject message) {
        var token = "token" + Ids.next();
        var frame = Frames.interaction(type, token, user, guild, locale, data);
        if (message != null) {
            frame.put("message", message);
        }
        interactions.open(token, type, message == null ? "" : message.getString("id"));
        gateway.play("INTERACTION_CREATE", frame);
        return token;
    }
}
