package org.waymate.discord.fake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What stands in the channels.
final class Messages {

    private final Map<String, DataObject> byId = new LinkedHashMap<>();
    private final Map<String, String> byNonce = new HashMap<>();

    /// A nonce seen before makes no second message: the first one is returned.
    synchronized DataObject create(String channel, DataObject sent) {
        var nonce = sent.getString("nonce", "");
        if (sent.getBoolean("enforce_nonce") && byNonce.containsKey(nonce)) {
            return byId.get(byNonce.get(nonce));
        }
        var id = Ids.next();
        byId.put(id, message(id, channel, sent));
        byNonce.put(nonce, id);
        return byId.get(id);
    }

    synchronized Optional<DataObject> edit(String id, DataObject sent) {
        return Optional.ofNullable(byId.computeIfPresent(id,
                (_, old) -> message(id, old.getString("channel_id"), sent)));
    }

    synchronized boolean delete(String id) {
        return byId.remove(id) != null;
    }

    /// What stands in a channel, oldest first.
    synchronized List<String> in(String channel) {
        return byId.values().stream().filter(one -> one.getString("channel_id").equals(channel))
                .map(DataObject::toString).toList();
    }

    synchronized void clear() {
        byId.clear();
        byNonce.clear();
    }

    /// After some minutes a nonce is just a word.
    synchronized void forgetNonces() {
        byNonce.clear();
    }

    /// The latest first, as Discord lists them.
    synchronized DataArray latest(String channel, int most) {
        var there = byId.values().stream().filter(one -> one.getString("channel_id").equals(channel))
                .toList();
        return DataArray.fromCollection(there.reversed().stream().limit(most).toList());
    }

    private static DataObject numbered(DataObject component, int otherwise) {
        var copy = DataObject.fromJson(component.toJson());
        return copy.put("id", copy.getInt("id", otherwise));
    }

    static DataObject message(String id, String channel, DataObject sent) {
        var components = DataArray.empty();
        sent.getArray("components").stream(DataArray::getObject)
                .filter(one -> one.getInt("type") == 1 || one.getInt("type") == 10)
                .forEach(one -> components.add(numbered(one, components.length() + 1)));
        return DataObject.empty().put("id", id).put("channel_id", channel).put("type", 0)
                .put("author", Frames.user(Ids.BOT, "waymate").put("bot", true)).put("content", "")
                .put("mentions", DataArray.empty()).put("mention_roles", DataArray.empty())
                .put("attachments", DataArray.empty()).put("embeds", DataArray.empty())
                .put("timestamp", "2026-10-05T09:00:00.000000+00:00").put("edited_timestamp", null)
                .put("flags", sent.getInt("flags", 0)).put("components", components);
    }
}
