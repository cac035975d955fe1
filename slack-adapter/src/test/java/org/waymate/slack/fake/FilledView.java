package org.waymate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymate.testing.Effort;

/// A form as its reader fills it in: the view with the state that Slack sends back.
public record FilledView(JsonObject view, Map<String, String> answers) {

    /// @param answers by field; what is not named is left as it stands there
    public static JsonObject submitted(JsonObject view, Map<String, String> answers) {
        return new FilledView(view, answers).submitted();
    }

    JsonObject submitted() {
        var values = new JsonObject();
        inputs().forEach(block -> values.add(block.get("block_id").getAsString(), field(block)));
        var state = new JsonObject();
        state.add("values", values);
        var filled = view.deepCopy();
        filled.add("state", state);
        filled.addProperty("hash", "1.abc");
        return filled;
    }

    /// What it costs whoever fills it in; what is left as it stands costs nothing.
    void cost(Effort effort) {
        inputs().filter(block -> answers.containsKey(block.get("block_id").getAsString()))
                .forEach(block -> cost(block.getAsJsonObject("element").get("type").getAsString(),
                        answers.get(block.get("block_id").getAsString()), effort));
        effort.taps(1);
    }

    private static void cost(String type, String answer, Effort effort) {
        switch (type) {
            case "plain_text_input", "number_input" -> effort.types(answer);
            case "radio_buttons" -> effort.taps(1);
            case "checkboxes" -> effort.taps(answer.split(";").length);
            default -> effort.taps(1 + answer.split(";").length);
        }
    }

    private Stream<JsonObject> inputs() {
        return StreamSupport.stream(view.getAsJsonArray("blocks").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("input"));
    }

    private JsonObject field(JsonObject block) {
        var element = block.getAsJsonObject("element");
        var value = new JsonObject();
        value.add("type", element.get("type"));
        var typed = answers.get(block.get("block_id").getAsString());
        fill(value, element, typed);
        var optional = block.has("optional") && block.get("optional").getAsBoolean();
        if (value.size() == 1 && !optional) {
            throw new AssertionError("Slack lets nobody send the form without " + block.get("block_id"));
        }
        var field = new JsonObject();
        field.add(element.get("action_id").getAsString(), value);
        return field;
    }

    private static void fill(JsonObject value, JsonObject element, String typed) {
        switch (element.get("type").getAsString()) {
            case "external_select" -> keep(value, "selected_option",
                    typed == null ? element.get("initial_option") : found(typed));
            case "multi_external_select" -> keep(value, "selected_options",
                    typed == null ? element.get("initial_options") : each(typed, FilledView::found));
            case "static_select", "radio_buttons" ->
                keep(value, "selected_option",
                        typed == null ? element.get("initial_option") : option(element, typed));
            case "checkboxes", "multi_static_select" -> keep(value, "selected_options",
                    typed == null
                            ? element.get("initial_options")
                            : each(typed, one -> option(element, one)));
            case "datepicker" -> keep(value, "selected_date", text(typed, element.get("initial_date")));
            case "timepicker" -> keep(value, "selected_time", text(typed, element.get("initial_time")));
            case "conversations_select" -> keep(value, "selected_conversation",
                    text(typed, element.get("initial_conversation")));
            case "users_select" ->
                keep(value, "selected_user", text(typed, element.get("initial_user")));
            case "multi_users_select" -> keep(value, "selected_users",
                    typed == null ? element.get("initial_users") : each(typed, JsonPrimitive::new));
            case "multi_conversations_select" -> keep(value, "selected_conversations",
                    typed == null ? element.get("initial_conversations") : each(typed, JsonPrimitive::new));
            case "plain_text_input", "number_input" ->
                keep(value, "value", text(typed, element.get("initial_value")));
            case String other -> throw new AssertionError("Nobody here knows how to fill in " + other);
        }
    }

    private static void keep(JsonObject value, String name, JsonElement filled) {
        if (filled != null) {
            value.add(name, filled);
        }
    }

    private static JsonElement text(String typed, JsonElement there) {
        return typed == null ? there : new JsonPrimitive(typed);
    }

    private static JsonElement option(JsonObject element, String value) {
        return StreamSupport.stream(element.getAsJsonArray("options").spliterator(), false)
                .filter(option -> option.getAsJsonObject().get("value").getAsString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not to be chosen in " + element));
    }

    /// One that the list has found: what it is called, nobody looks at.
    private static JsonElement found(String value) {
        var option = new JsonObject();
        var text = new JsonObject();
        text.addProperty("type", "plain_text");
        text.addProperty("text", value);
        option.add("text", text);
        option.addProperty("value", value);
        return option;
    }

    private static JsonElement each(String values, Function<String, JsonElement> one) {
        var chosen = new JsonArray();
        List.of(values.split(";")).forEach(value -> chosen.add(one.apply(value)));
        return chosen;
    }
}
