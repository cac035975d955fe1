package org.waymate.discord;

import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// How many characters a root takes of Discord's 8,000: names, descriptions and values count together, each in
/// its longest language.
final class Budget {

    static final int LIMIT = 8000;

    private Budget() {}

    static int of(SlashCommandData root) {
        return of(root.toData());
    }

    private static int of(DataObject part) {
        var inside = Stream.of("options", "choices").flatMap(key -> part.optArray(key).stream())
                .flatMap(array -> array.stream(DataArray::getObject)).mapToInt(Budget::of).sum();
        return longest(part, "name") + longest(part, "description") + part.getString("value", "").length()
                + inside;
    }

    private static int longest(DataObject part, String key) {
        var others = part.optObject(key + "_localizations").stream()
                .flatMap(map -> map.values().stream()).mapToInt(value -> value.toString().length()).max();
        return Math.max(part.getString(key, "").length(), others.orElse(0));
    }
}
