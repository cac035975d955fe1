package org.waymate.discord.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord refuses in a modal beyond what its schema says.
public final class ModalLimits {

    private ModalLimits() {}

    public static List<String> problems(DataObject modal) {
        var problems = new ArrayList<String>();
        var components = modal.getArray("components").stream(DataArray::getObject).toList();
        if (components.isEmpty() || components.size() > 5) {
            problems.add("The modal has " + components.size() + " components");
        }
        var names = new HashSet<String>();
        components.stream().filter(one -> one.getInt("type") == 18).map(one -> one.getObject("component"))
                .forEach(input -> {
                    if (!names.add(input.getString("custom_id"))) {
                        problems.add("The modal asks twice for " + input.getString("custom_id"));
                    }
                    value(input, problems);
                });
        return problems;
    }

    private static void value(DataObject input, List<String> problems) {
        var value = input.getString("value", "");
        var length = value.codePointCount(0, value.length());
        if (length > input.getInt("max_length", 4000)
                || length > 0 && length < input.getInt("min_length", 0)) {
            problems.add("The modal fills in " + length + " characters, which it would not take");
        }
    }
}
