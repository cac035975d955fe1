package org.waymate.discord.fake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.waymate.testing.Effort;

/// A modal as its reader fills it in. Nobody tells the bot where they live but they themselves, so an empty field for
/// it is filled with their city.
record FilledModal(DataObject modal, Map<String, String> answers, String city) {

    String code() {
        return modal.getString("custom_id");
    }

    List<DataObject> filled() {
        return fields().map(this::filled).toList();
    }

    private Stream<DataObject> fields() {
        return modal.getArray("components").stream(DataArray::getObject)
                .filter(one -> one.getInt("type") == 18).map(label -> label.getObject("component"));
    }

    /// What it costs whoever fills it in; what is left as it stands costs nothing.
    void cost(Effort effort) {
        fields().forEach(input -> {
            var name = input.getString("custom_id");
            var answer = answers.getOrDefault(name, typesTheCity(input) ? city : "");
            if (!answer.isEmpty()) {
                cost(input.getInt("type"), answer, effort);
            }
        });
        effort.taps(1);
    }

    private static void cost(int type, String answer, Effort effort) {
        switch (type) {
            case 4 -> effort.types(answer);
            case 21, 23 -> effort.taps(1);
            case 22 -> effort.taps(answer.split(";").length);
            default -> effort.taps(1 + answer.split(";").length);
        }
    }

    private boolean typesTheCity(DataObject input) {
        return input.getString("custom_id").equals("zone") && input.getString("value", "").isEmpty();
    }

    private DataObject filled(DataObject input) {
        var field = DataObject.empty().put("custom_id", input.getString("custom_id")).put("type",
                input.getInt("type"));
        return switch (input.getInt("type")) {
            case 4 -> field.put("value", typed(input));
            case 21 -> field.put("value", chosen(input).findFirst().orElse(null));
            default -> field.put("values", DataArray.fromCollection(chosen(input).toList()));
        };
    }

    private String typed(DataObject input) {
        var name = input.getString("custom_id");
        var typed = answers.getOrDefault(name, typesTheCity(input) ? city : input.getString("value", ""));
        if (typed.isEmpty() && input.getBoolean("required", true)) {
            throw new AssertionError("Discord lets nobody send the form without " + name);
        }
        return typed;
    }

    private Stream<String> chosen(DataObject input) {
        var name = input.getString("custom_id");
        if (!answers.containsKey(name)) {
            return standing(input);
        }
        var values = List.of(answers.get(name).split(";"));
        var options = input.optArray("options").map(all -> all.stream(DataArray::getObject)
                .map(option -> option.getString("value")).toList());
        if (options.isPresent() && !options.get().containsAll(values)) {
            throw new AssertionError(values + " is not to be chosen for " + name + " in " + input);
        }
        return values.stream().map(value -> value.equals("#general") ? Ids.CHANNEL : value);
    }

    private static Stream<String> standing(DataObject input) {
        var options = input.optArray("options").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .filter(option -> option.getBoolean("default")).map(option -> option.getString("value"));
        var entities = input.optArray("default_values").orElseGet(DataArray::empty)
                .stream(DataArray::getObject)
                .map(entity -> entity.getString("id"));
        return Stream.concat(options, entities);
    }
}
