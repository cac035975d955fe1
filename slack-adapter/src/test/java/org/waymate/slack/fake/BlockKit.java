package org.waymate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What Slack refuses of blocks: by the published schema for their form, and by the documented limits, which
/// the schema only tells in prose.
public final class BlockKit {

    private static final int MESSAGE_BLOCKS = 50;
    private static final int VIEW_BLOCKS = 100;
    private static final int MESSAGE_CHARACTERS = 13_200;
    private static final JsonSchema SCHEMA = schema();
    private static final Map<String, Integer> TEXTS = Map.of("header", 150, "section", 3000, "button", 75,
            "label", 2000, "hint", 2000, "placeholder", 150);

    private final List<String> problems = new ArrayList<>();

    private BlockKit() {}

    public static List<String> ofMessage(String blocks) {
        var check = new BlockKit();
        var list = JsonParser.parseString(blocks).getAsJsonArray();
        check.count("blocks", list, MESSAGE_BLOCKS);
        check.most("msg_blocks_too_long", blocks.length(), MESSAGE_CHARACTERS);
        list.forEach(block -> check.refuse(block, "input"));
        return check.all(blocks, list);
    }

    public static List<String> ofView(String blocks) {
        var check = new BlockKit();
        var list = JsonParser.parseString(blocks).getAsJsonArray();
        check.count("blocks", list, VIEW_BLOCKS);
        return check.all(blocks, list);
    }

    private List<String> all(String json, JsonArray blocks) {
        SCHEMA.validate(json, InputFormat.JSON).forEach(found -> problems.add(found.toString()));
        unique("block_id", blocks);
        blocks.forEach(block -> block(block.getAsJsonObject()));
        return problems;
    }

    private void block(JsonObject block) {
        var type = block.get("type").getAsString();
        length(block, "block_id", 255);
        text(type, block.get("text"));
        text("label", block.get("label"));
        text("hint", block.get("hint"));
        if (block.has("elements")) {
            var elements = block.getAsJsonArray("elements");
            count(type, elements, type.equals("context") ? 10 : 25);
            unique("action_id", elements);
            elements.forEach(element -> element(element.getAsJsonObject()));
        }
        if (block.has("fields")) {
            count("fields", block.getAsJsonArray("fields"), 10);
            block.getAsJsonArray("fields").forEach(field -> words(field.getAsJsonObject(), 2000));
        }
        for (var inner : List.of("accessory", "element")) {
            if (block.has(inner)) {
                element(block.getAsJsonObject(inner));
            }
        }
    }

    private void element(JsonObject element) {
        var type = element.get("type").getAsString();
        if (type.equals("mrkdwn") || type.equals("plain_text")) {
            words(element, 3000);
            return;
        }
        length(element, "action_id", 255);
        length(element, "value", 2000);
        text(type, element.get("text"));
        text("placeholder", element.get("placeholder"));
        initial(type, element);
        if (element.has("options")) {
            options(type, element);
        }
        if (type.equals("plain_text_input")) {
            var most = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
            most("max_length", most, 3000);
            length(element, "initial_value", most);
        }
    }

    private void initial(String type, JsonObject element) {
        written(element, "initial_date", LocalDate::parse, 10);
        written(element, "initial_time", LocalTime::parse, 5);
        for (var several : List.of("initial_options", "initial_users", "initial_conversations")) {
            if (element.has(several)) {
                count(several, element.getAsJsonArray(several), 100);
            }
        }
        if (type.endsWith("external_select")) {
            chosen(element).forEach(option -> {
                words(option.getAsJsonObject().getAsJsonObject("text"), 75);
                length(option.getAsJsonObject(), "value", 150);
            });
        }
    }

    private void written(JsonObject element, String name, Function<String, Object> reads, int length) {
        if (!element.has(name)) {
            return;
        }
        try {
            var value = element.get(name).getAsString();
            reads.apply(value);
            most(name, value.length(), length);
        } catch (DateTimeException e) {
            problems.add(name + ": " + e.getMessage());
        }
    }

    private static List<JsonElement> chosen(JsonObject element) {
        return Stream.of("initial_option", "initial_options").filter(element::has).map(element::get)
                .flatMap(chosen -> chosen.isJsonArray()
                        ? chosen.getAsJsonArray().asList().stream()
                        : Stream.of(chosen))
                .toList();
    }

    private void options(String type, JsonObject element) {
        var options = element.getAsJsonArray("options");
        var few = type.equals("radio_buttons") || type.equals("checkboxes");
        count(type, options, few ? 10 : 100);
        options.forEach(option -> {
            words(option.getAsJsonObject().getAsJsonObject("text"), 75);
            length(option.getAsJsonObject(), "value", 150);
        });
        if (!options.asList().containsAll(chosen(element))) {
            problems.add("what is chosen already is none of the options");
        }
    }

    private void text(String of, JsonElement text) {
        if (text != null) {
            words(text.getAsJsonObject(), TEXTS.getOrDefault(of, 3000));
        }
    }

    private void words(JsonObject text, int most) {
        var length = text.get("text").getAsString().length();
        most(text.toString(), length, most);
        if (length == 0) {
            problems.add("a text is empty");
        }
    }

    private void length(JsonObject of, String name, int most) {
        if (of.has(name)) {
            most(name, of.get(name).getAsString().length(), most);
        }
    }

    private void count(String what, JsonArray things, int most) {
        most(what, things.size(), most);
        if (things.isEmpty()) {
            problems.add(what + " is empty");
        }
    }

    private void most(String what, int size, int most) {
        if (size > most) {
            problems.add(what + ": " + size + " is more than " + most);
        }
    }

    private void unique(String id, JsonArray things) {
        var seen = new HashSet<String>();
        for (var thing : things) {
            if (thing.getAsJsonObject().has(id) && !seen.add(thing.getAsJsonObject().get(id).getAsString())) {
                problems.add(id + " twice: " + thing);
            }
        }
    }

    private void refuse(JsonElement block, String type) {
        if (block.getAsJsonObject().get("type").getAsString().equals(type)) {
            problems.add("no " + type + " block in a message");
        }
    }

    private static JsonSchema schema() {
        try (var stream = BlockKit.class.getResourceAsStream("/slack-blocks.schema.json")) {
            var schema = JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            schema.addProperty("type", "array");
            schema.add("items", JsonParser.parseString("{\"$ref\":\"#/definitions/KnownBlock\"}"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
