package org.waymate.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A form as it came back, to be shown once more with all that was filled in. Slack tells what stands in a field
/// by nearly the names by which it takes it: `selected_date` becomes `initial_date`.
final class FilledAgain {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private FilledAgain() {}

    /// @param why stands above the fields
    static View view(View form, String why) {
        var json = GSON.toJsonTree(form).getAsJsonObject();
        var state = json.has("state") ? json.getAsJsonObject("state").getAsJsonObject("values") : null;
        var blocks = new JsonArray();
        blocks.add(GSON.toJsonTree(FormRenderer.small(why)));
        json.getAsJsonArray("blocks").forEach(block -> {
            if (state != null) {
                fill(block.getAsJsonObject(), state);
            }
            blocks.add(block);
        });
        var again = new JsonObject();
        List.of("type", "callback_id", "title", "submit", "close", "private_metadata")
                .forEach(name -> again.add(name, json.get(name)));
        again.add("blocks", blocks);
        return GSON.fromJson(again, View.class);
    }

    private static void fill(JsonObject block, JsonObject state) {
        var field = block.has("block_id") ? state.get(block.get("block_id").getAsString()) : null;
        if (field == null || !block.has("element")) {
            return;
        }
        var element = block.getAsJsonObject("element");
        List.copyOf(element.keySet()).stream().filter(name -> name.startsWith("initial_"))
                .forEach(element::remove);
        field.getAsJsonObject().asMap().values().forEach(value -> value.getAsJsonObject().asMap()
                .forEach((name, filled) -> put(element, name, filled)));
    }

    private static void put(JsonObject element, String name, JsonElement filled) {
        if (filled instanceof JsonNull || filled instanceof JsonArray none && none.isEmpty()) {
            return;
        }
        if (name.equals("value")) {
            element.add("initial_value", filled);
        } else if (name.startsWith("selected_")) {
            element.add("initial_" + name.substring("selected_".length()), option(element, filled));
        }
    }

    /// As it stands among the options, where it does: Slack refuses one that is only nearly the same.
    private static JsonElement option(JsonObject element, JsonElement filled) {
        if (filled instanceof JsonArray several) {
            var all = new JsonArray();
            several.forEach(one -> all.add(option(element, one)));
            return all;
        }
        return filled instanceof JsonObject chosen
                ? options(element).filter(one -> one.get("value").equals(chosen.get("value"))).findFirst()
                        .orElse(chosen)
                : filled;
    }

    private static Stream<JsonObject> options(JsonObject element) {
        return element.has("options")
                ? StreamSupport.stream(element.getAsJsonArray("options").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                : Stream.of();
    }
}
