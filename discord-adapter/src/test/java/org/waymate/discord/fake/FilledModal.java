package org.waymate.discord.fake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A modal as its reader fills it in. Nobody tells the bot where they live but they themselves, so an empty field for
/// it is filled with their city.
record FilledModal(DataObject modal, Map<String, String> answers, String city) {

    String code() {
        return modal.getString("custom_id");
    }

    List<DataObject> fields() {
        return modal.getArray("components").stream(DataArray::getObject)
                .filter(one -> one.getInt("type") == 18)
                .map(label -> filled(label.getObject("component"))).toList();
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
        var there = input.getString("value", "");
        var typed = answers.getOrDefault(name, there.isEmpty() && name.equals("zone") ? city : there);
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
