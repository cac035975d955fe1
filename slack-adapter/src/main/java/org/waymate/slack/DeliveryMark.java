package org.waymate.slack;

import com.slack.api.model.Message.Metadata;
import com.slack.api.model.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Our key, written into a message's metadata, where people don't see it.
final class DeliveryMark {

    private static final String TYPE = "waymate_delivery";
    private static final String KEY = "key";
    private static final String PAGE = "page";

    private DeliveryMark() {}

    static Metadata of(String key, int page) {
        return Metadata.builder().eventType(TYPE).eventPayload(Map.of(KEY, key, PAGE, page)).build();
    }

    /// @param history latest first, as Slack tells it
    static Sent found(String channel, List<Message> history, String key) {
        var pages = new HashMap<Integer, String>();
        var files = new HashSet<String>();
        var ours = false;
        for (var message : history.reversed()) {
            var metadata = message.getMetadata();
            if (metadata != null && TYPE.equals(metadata.getEventType())) {
                ours = key.equals(metadata.getEventPayload().get(KEY));
                if (ours) {
                    pages.put(page(metadata), message.getTs());
                }
            } else if (ours && message.getFiles() != null) {
                message.getFiles().forEach(file -> files.add(file.getName()));
            }
        }
        return new Sent(Optional.of(channel), pages, files);
    }

    private static int page(Metadata metadata) {
        return metadata.getEventPayload().get(PAGE) instanceof Number number ? number.intValue() : 0;
    }
}
