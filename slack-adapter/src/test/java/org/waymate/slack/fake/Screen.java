package org.waymate.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a client shows of a message.
final class Screen {

    private Screen() {}

    /// As it is read aloud.
    static String text(JsonObject message) {
        return message.get("text").getAsString();
    }

    static Optional<JsonObject> button(JsonObject message, String label) {
        return buttons(message).filter(button -> label(button).equals(label)).findFirst();
    }

    static List<String> labels(JsonObject message) {
        return buttons(message).map(Screen::label).toList();
    }

    /// As they come back with a press: with the id of their block, which Slack makes up where there is none.
    private static Stream<JsonObject> buttons(JsonObject message) {
        return each(message, "blocks").flatMap(block -> each(block, "elements")
                .filter(element -> element.get("type").getAsString().equals("button"))
                .map(button -> within(button, block)));
    }

    private static JsonObject within(JsonObject button, JsonObject block) {
        var pressed = button.deepCopy();
        pressed.addProperty("block_id", block.has("block_id") ? block.get("block_id").getAsString() : "Xa1");
        return pressed;
    }

    private static String label(JsonObject button) {
        return button.getAsJsonObject("text").get("text").getAsString();
    }

    private static Stream<JsonObject> each(JsonObject of, String name) {
        return of.has(name)
                ? StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                : Stream.of();
    }
}
