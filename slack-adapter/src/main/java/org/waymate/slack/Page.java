package org.waymate.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/// What goes into one Slack message.
///
/// @param text the whole of it in plain words, for notifications and screen readers
/// @param blocks at most 50
record Page(String text, List<LayoutBlock> blocks) {

    Page {
        blocks = List.copyOf(blocks);
    }

    String json() {
        var gson = GsonFactory.createSnakeCase();
        var json = new JsonObject();
        json.addProperty("text", text);
        json.add("blocks", gson.toJsonTree(blocks));
        return gson.toJson(json);
    }
}
